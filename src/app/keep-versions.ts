import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
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
  corpus: Pick<Corpus, 'articles' | 'article'>,
  store: ArticleStore,
  at: Date,
  change?: ArchiveChange,
): Promise<void> {
  const articles = change ? changedArticles(corpus, change) : corpus.articles();
  for (let start = 0; start < articles.length; start += BATCH) {
    await store.saveArticles(articles.slice(start, start + BATCH), at.toISOString());
    await nextTurn();
  }
  for (const id of change?.removed ?? (await withdrawn(corpus, store)))
    await store.withdrawArticle(id, at.toISOString());
}

function changedArticles(
  corpus: Pick<Corpus, 'article'>,
  { added, changed }: ArchiveChange,
): readonly Article[] {
  return [...added, ...changed].flatMap((id) => corpus.article(id) ?? []);
}

/** Ids that the store has and the archive has not. */
async function withdrawn(corpus: Pick<Corpus, 'article'>, store: ArticleStore): Promise<readonly string[]> {
  return (await store.articleIds()).filter((id) => !corpus.article(id));
}
