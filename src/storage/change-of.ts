import type { ArticleVersion, SavedArticles, StoredArticle } from './article-store.ts';

/**
 * What saving an article does: it is `unchanged` when every field equals its newest version, so that it makes no new one.
 * @param newest null for an article nobody has saved
 */
export function changeOf(newest: ArticleVersion | null, article: StoredArticle): keyof SavedArticles {
  if (newest === null) return 'added';
  return newest.withdrawnAt === null && isSameArticle(newest.article, article) ? 'unchanged' : 'changed';
}

const isSameArticle = (left: StoredArticle, right: StoredArticle): boolean =>
  left.id === right.id &&
  left.title === right.title &&
  left.text === right.text &&
  left.publishedAt === right.publishedAt &&
  left.source === right.source &&
  left.url === right.url &&
  left.language === right.language;
