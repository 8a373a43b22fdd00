import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleStore } from '../storage/article-store.ts';

/** So many articles are written in one transaction; answers go on in between. */
const BATCH = 50;

/**
 * Writes down what the archive holds now: every wording of every article that was ever answered from is kept, so that
 * what was shown can be looked up after it was changed or withdrawn.
 * @param at now
 */
export async function keepVersions(
  corpus: Pick<Corpus, 'articles'>,
  store: ArticleStore,
  at: Date,
): Promise<void> {
  const articles = corpus.articles();
  for (let start = 0; start < articles.length; start += BATCH) {
    await store.saveArticles(articles.slice(start, start + BATCH), at.toISOString());
    await nextTurn();
  }
  const present = new Set(articles.map(({ id }) => id));
  for (const id of await store.articleIds())
    if (!present.has(id)) await store.withdrawArticle(id, at.toISOString());
}
