import type { Article } from '../article/article.ts';
import type { ArticleShelf } from './article-shelf.ts';
import type { Findings } from './findings.ts';

/** A shelf that forgets everything with the process: for small archives and where nothing can be written. */
export function createMemoryShelf(): ArticleShelf {
  const articles = new Map<string, Article>();
  const findings = new Map<string, Findings>();
  return {
    article: (hash) => articles.get(hash) ?? null,
    findings: (hash) => findings.get(hash) ?? null,
    words: () => null,
    put: (head, article) => void articles.set(head.hash, article),
    putFindings: (hash, { statements, named }) => void findings.set(hash, { statements, named }),
    drop(hash) {
      articles.delete(hash);
      findings.delete(hash);
    },
  };
}
