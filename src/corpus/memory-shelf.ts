import type { Article } from '../article/article.ts';
import type { Statement } from '../statement/statement.ts';
import type { ArticleShelf } from './article-shelf.ts';

/** A shelf that forgets everything with the process: for small archives and where nothing can be written. */
export function createMemoryShelf(): ArticleShelf {
  const articles = new Map<string, Article>();
  const statements = new Map<string, readonly Statement[]>();
  return {
    article: (hash) => articles.get(hash) ?? null,
    statements: (hash) => statements.get(hash) ?? null,
    put: (head, article) => void articles.set(head.hash, article),
    putStatements: (hash, found) => void statements.set(hash, found),
    drop(hash) {
      articles.delete(hash);
      statements.delete(hash);
    },
  };
}
