import type { Place, Subscription, SubscriptionDraft } from '../subscription-store.ts';

/** Subscriptions; see SubscriptionStore. */
export class MemorySubscriptions {
  readonly #byId = new Map<number, Subscription>();
  #lastId = 0;

  add(draft: SubscriptionDraft): Subscription {
    this.#lastId += 1;
    const added = {
      ...draft,
      id: this.#lastId,
      active: true,
      failures: 0,
      handledUntil: draft.createdAt,
    };
    this.#byId.set(added.id, added);
    return added;
  }

  find(id: number): Subscription | null {
    return this.#byId.get(id) ?? null;
  }

  at(place: Place): readonly Subscription[] {
    const key = placeKey(place);
    return [...this.#byId.values()].filter((subscription) => placeKey(subscription.place) === key);
  }

  active(): readonly Subscription[] {
    return [...this.#byId.values()].filter(({ active }) => active);
  }

  remove(id: number, place: Place): boolean {
    const found = this.#byId.get(id);
    return found !== undefined && placeKey(found.place) === placeKey(place) && this.#byId.delete(id);
  }

  change(id: number, change: Partial<Subscription>): void {
    const found = this.#byId.get(id);
    if (found) this.#byId.set(id, { ...found, ...change });
  }
}

export function placeKey({ platform, space, channel }: Place): string {
  return JSON.stringify([platform, space, channel]);
}
