import type { ArticleHead } from './article-shelf.ts';
import type { Coverage } from './corpus.ts';

/** What an archive of these articles holds. */
export function coverageOf(articles: readonly ArticleHead[]): Coverage {
  let from: string | null = null;
  let to: string | null = null;
  for (const { publishedAt } of articles) {
    if (!publishedAt) continue;
    if (!from || publishedAt < from) from = publishedAt;
    if (!to || publishedAt > to) to = publishedAt;
  }
  return { articles: articles.length, from, to };
}
