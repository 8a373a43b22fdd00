import type { PicturedArticle } from './archive-picture.ts';

/** An article with the file it stands in. */
export interface OwnedArticle extends PicturedArticle {
  readonly file: string;
}

/** Which file has which articles; of several with the same id the first by file and line is the one that counts. */
export class OwnerBook {
  /** One article, as nearly always, or all of an id in their order: a list for each would take twice the memory. */
  readonly #owners = new Map<string, OwnedArticle | readonly OwnedArticle[]>();
  /** The ids that several files or lines have. */
  readonly #repeated = new Set<string>();

  add(file: string, articles: readonly PicturedArticle[]): void {
    for (const { id, hash, line } of articles) {
      const own = { id, hash, line, file };
      const others = this.#all(id);
      if (others.length > 0) this.#repeated.add(id);
      this.#owners.set(id, others.length === 0 ? own : [...others, own].sort(byPlace));
    }
  }

  remove(file: string, articles: readonly PicturedArticle[]): void {
    for (const { id } of articles) {
      const [first, ...more] = this.#all(id).filter((owner) => owner.file !== file);
      if (more.length === 0) this.#repeated.delete(id);
      if (first === undefined) this.#owners.delete(id);
      else this.#owners.set(id, more.length === 0 ? first : [first, ...more]);
    }
  }

  first(id: string): OwnedArticle | null {
    return this.#all(id)[0] ?? null;
  }

  isEmpty(): boolean {
    return this.#owners.size === 0;
  }

  /** The articles that are passed over, each with the one that counts, in the order of their places. */
  repeated(): readonly { readonly other: OwnedArticle; readonly first: OwnedArticle }[] {
    return [...this.#repeated]
      .flatMap((id) => {
        const [first, ...others] = this.#all(id);
        return first ? others.map((other) => ({ other, first })) : [];
      })
      .sort((a, b) => byPlace(a.other, b.other));
  }

  #all(id: string): readonly OwnedArticle[] {
    const owners = this.#owners.get(id);
    if (owners === undefined) return [];
    return 'id' in owners ? [owners] : owners;
  }
}

function byPlace(a: OwnedArticle, b: OwnedArticle): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
