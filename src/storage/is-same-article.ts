import type { StoredArticle } from './article-store.ts';

/** Whether two articles are the same in every field: then the one is no new version of the other. */
export const isSameArticle = (left: StoredArticle, right: StoredArticle): boolean =>
  left.id === right.id &&
  left.title === right.title &&
  left.text === right.text &&
  left.publishedAt === right.publishedAt &&
  left.source === right.source &&
  left.url === right.url &&
  left.language === right.language;
