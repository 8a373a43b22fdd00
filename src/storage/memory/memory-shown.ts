import type { Instant } from '../instant.ts';
import type { ShownDraft, ShownStatement } from '../shown-store.ts';
import type { Place } from '../subscription-store.ts';

/** What messages show; see ShownStore. */
export class MemoryShown {
  #shown: readonly ShownStatement[] = [];

  add(drafts: readonly ShownDraft[]): void {
    for (const draft of drafts)
      if (!this.#shown.some((one) => isOf(one, draft.place, draft.message) && one.key === draft.key))
        this.#shown = [...this.#shown, { ...draft, notedAt: null }];
  }

  at(place: Place, since: Instant): readonly ShownStatement[] {
    return this.of(null, since).filter((one) => isAt(one, place));
  }

  of(articles: readonly string[] | null, since: Instant): readonly ShownStatement[] {
    return this.#shown
      .filter(({ article, at }) => at >= since && (articles === null || articles.includes(article)))
      .sort((a, b) => (a.at < b.at ? -1 : a.at === b.at ? 0 : 1));
  }

  markNoted(place: Place, message: string, keys: readonly string[], at: Instant): number {
    let noted = 0;
    this.#shown = this.#shown.map((one) => {
      if (!isOf(one, place, message) || !keys.includes(one.key) || one.notedAt !== null) return one;
      noted += 1;
      return { ...one, notedAt: at };
    });
    return noted;
  }

  delete(before: Instant): number {
    const kept = this.#shown.filter(({ at }) => at >= before);
    const deleted = this.#shown.length - kept.length;
    this.#shown = kept;
    return deleted;
  }
}

const isAt = ({ place }: ShownStatement, { platform, space, channel }: Place): boolean =>
  place.platform === platform && place.space === space && place.channel === channel;

const isOf = (one: ShownStatement, place: Place, message: string): boolean =>
  one.message === message && isAt(one, place);
