const FEW = 1024;
const NOBODY = -1;

/**
 * Which numbers the passages of a shared index have in this process and in the database: here they are counted as they come,
 * before the database has given its own, and without the gaps that others' passages would leave.
 */
export class PassageNumbers {
  /** By our number that of the database, and the other way round. */
  #shared = new Int32Array(FEW).fill(NOBODY);
  #own = new Int32Array(FEW).fill(NOBODY);
  #next = 0;

  /** @returns the first of so many new numbers of ours, which follow each other */
  take(count: number): number {
    const first = this.#next;
    this.#next += count;
    return first;
  }

  /** Passages of ours are in the database under these numbers. */
  settle(own: number, shared: number, count: number): void {
    this.#shared = reserved(this.#shared, own + count);
    this.#own = reserved(this.#own, shared + count);
    for (let place = 0; place < count; place++) {
      this.#shared[own + place] = shared + place;
      this.#own[shared + place] = own + place;
    }
  }

  /** A passage of ours is of no use any more. */
  forget(own: number): void {
    const shared = this.sharedOf(own);
    if (shared === null) return;
    this.#shared[own] = NOBODY;
    if (this.#own[shared] === own) this.#own[shared] = NOBODY;
  }

  /** @returns null for a passage that is not in the database, or that we do not have */
  sharedOf(own: number): number | null {
    const shared = this.#shared[own] ?? NOBODY;
    return shared === NOBODY ? null : shared;
  }

  /** @returns null for a passage that only others have */
  ownOf(shared: number): number | null {
    const own = this.#own[shared] ?? NOBODY;
    return own === NOBODY ? null : own;
  }
}

function reserved(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const longer = new Int32Array(Math.max(length, Math.ceil(numbers.length * 1.5))).fill(NOBODY);
  longer.set(numbers);
  return longer;
}
