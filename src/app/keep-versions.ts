import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleMark, ArticleStore } from '../storage/article-store.ts';
import type { ArchiveChange, KeptArchive } from './keep-archive.ts';

/** So many articles are written in one transaction; answers go on in between. */
const BATCH = 50;

export interface VersionParts {
  readonly corpus: Pick<Corpus, 'heads' | 'head' | 'article'>;
  readonly archive: Pick<KeptArchive, 'fileOf'>;
  readonly store: ArticleStore;
  /** Names our files among those of other processes. */
  readonly keeper: string;
}

/**
 * Writes down what our files hold now: every wording of every article that was ever answered from is kept, so that
 * what was shown can be looked up after it was changed or withdrawn. What other processes brought is theirs.
 * @param at now
 * @param change only this has to be written down; absent: whatever differs
 */
export async function keepVersions(parts: VersionParts, at: Date, change?: ArchiveChange): Promise<void> {
  const { corpus, archive, store, keeper } = parts;
  const { saved, withdrawn } = change
    ? { saved: [...change.added, ...change.changed], withdrawn: change.removed }
    : compare(parts, await store.articleMarks());
  const own = saved.filter((id) => archive.fileOf(id) !== null);
  for (let start = 0; start < own.length; start += BATCH) {
    const articles = own.slice(start, start + BATCH).flatMap((id) => {
      const article = corpus.article(id);
      const hash = corpus.head(id)?.hash;
      return article === null || hash === undefined ? [] : [{ ...article, hash }];
    });
    await store.saveArticles(articles, at.toISOString(), keeper);
    await nextTurn();
  }
  for (const id of withdrawn)
    if (archive.fileOf(id) === null) await store.withdrawArticle(id, at.toISOString());
}

/** What the store has not as the archive has it, and what we brought once and have no more. */
function compare({ corpus, archive, keeper }: VersionParts, marks: readonly ArticleMark[]) {
  const known = new Map(marks.map((mark) => [mark.id, mark]));
  return {
    saved: corpus
      .heads()
      .filter(({ id, hash }) => known.get(id)?.hash !== hash || known.get(id)?.keeper === null)
      .map(({ id }) => id),
    withdrawn: marks
      .filter((mark) => mark.keeper === null || mark.keeper === keeper)
      .map(({ id }) => id)
      .filter((id) => archive.fileOf(id) === null),
  };
}
