import type { StoredArticle } from '../article-store.ts';
import { optionalText, textField } from './row-fields.ts';
import type { SqlRow } from './sql-work.ts';

/** The article of a row that has all its columns. */
export const readArticle = (row: SqlRow): StoredArticle => ({
  id: textField(row, 'id'),
  title: textField(row, 'title'),
  text: textField(row, 'text'),
  publishedAt: optionalText(row, 'published_at'),
  source: optionalText(row, 'source'),
  url: optionalText(row, 'url'),
  language: textField(row, 'language'),
});
