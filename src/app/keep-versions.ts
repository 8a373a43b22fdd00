import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleStore } from '../storage/article-store.ts';
import type { ArchiveChange } from './keep-archive.ts';

/** So many articles are written in one transaction; answers go on in between. */
const BATCH = 50;

/**
 * Writes down what the archive holds now: every wording of every article that was ever answered from is kept, so that
 * what was shown can be looked up after it was changed or withdrawn.
 * @param at now
 * @param change only this has to be written down; absent: whatever differs
 */
export async function keepVersions(
  corpus: Pick<Corpus, 'heads' | 'head' | 'article'>,
  store: ArticleStore,
  at: Date,
  change?: ArchiveChange,
): Promise<void> {
  const ids = change ? [...change.added, ...change.changed] : corpus.heads().map(({ id }) => id);
  for (let start = 0; start < ids.length; start += BATCH) {
    const articles = ids.slice(start, start + BATCH).flatMap((id) => corpus.article(id) ?? []);
    await store.saveArticles(articles, at.toISOString());
    await nextTurn();
  }
  for (const id of change?.removed ?? (await withdrawn(corpus, store)))
    await store.withdrawArticle(id, at.toISOString());
}

/** Ids that the store has and the archive has not. */
async function withdrawn(corpus: Pick<Corpus, 'head'>, store: ArticleStore): Promise<readonly string[]> {
  return (await store.articleMarks()).flatMap(({ id }) => (corpus.head(id) === null ? [id] : []));
}
