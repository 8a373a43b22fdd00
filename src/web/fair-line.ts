/** So many wait in all, and of one who asks; whoever comes beyond that is told to come back. */
const MOST_WAITING = 160;
const MOST_OF_ONE = 80;

/** Those who wait, a turn for each who asks in rotation: many of one hold up nobody else by more than one. */
export class FairLine<Item> {
  /** Who has waited longest for a turn comes first. */
  readonly #waiting = new Map<string, Item[]>();
  #size = 0;

  /** @returns whether there was room */
  join(asker: string, item: Item): boolean {
    const own = this.#waiting.get(asker) ?? [];
    if (this.#size >= MOST_WAITING || own.length >= MOST_OF_ONE) return false;
    own.push(item);
    this.#waiting.set(asker, own);
    this.#size += 1;
    return true;
  }

  /** Takes out whose turn it is; undefined where nobody waits. */
  next(): Item | undefined {
    const [first] = this.#waiting;
    if (first === undefined) return undefined;
    const [asker, own] = first;
    const item = own.shift();
    this.#waiting.delete(asker);
    if (own.length > 0) this.#waiting.set(asker, own);
    this.#size -= 1;
    return item;
  }
}
