import type { Corpus } from '../corpus/corpus.ts';
import type { AwaitedIndex } from '../index/postgres/awaited-index.ts';

/** What nobody has any more stays in the index for so many hours: somebody may just be bringing it. */
const HOURS = 1;

/** Keeps a corpus in step with an index that others write to, too. */
export interface IndexFollower {
  /**
   * Looks what others have done: answers go on from it, and what they took out that is still ours is brought anew.
   * @param isComplete whether the corpus has all that others have in the store: then what is left of nobody goes, once
   * @throws QuelleError `index`
   */
  follow(isComplete: boolean): Promise<void>;
}

export function createIndexFollower(
  corpus: Pick<Corpus, 'heads' | 'article' | 'add'>,
  index: Pick<AwaitedIndex, 'refresh' | 'keepOnly'>,
): IndexFollower {
  let isSwept = false;
  return {
    async follow(isComplete) {
      const lost = new Set(await index.refresh());
      for (const { id, hash } of lost.size > 0 ? corpus.heads() : []) {
        const article = lost.has(hash) ? corpus.article(id) : null;
        if (article !== null) corpus.add(article);
      }
      if (isSwept || !isComplete) return;
      await index.keepOnly(
        corpus.heads().map(({ hash }) => hash),
        HOURS,
      );
      isSwept = true;
    },
  };
}
