import type { ArticleVersion, SavedArticles, StoredArticle } from '../article-store.ts';
import type { Instant } from '../instant.ts';
import { isSameArticle } from '../is-same-article.ts';

/** Articles with all their versions; see ArticleStore. */
export class MemoryArticles {
  readonly #versions = new Map<string, ArticleVersion[]>();

  save(articles: readonly StoredArticle[], at: Instant): SavedArticles {
    const saved = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
    for (const article of articles) {
      const versions = this.#versions.get(article.id) ?? [];
      const newest = versions.at(-1);
      const kind = !newest
        ? 'added'
        : newest.withdrawnAt === null && isSameArticle(newest.article, article)
          ? 'unchanged'
          : 'changed';
      saved[kind].push(article.id);
      if (kind === 'unchanged') continue;
      versions.push({
        version: versions.length + 1,
        article: { ...article },
        savedAt: at,
        withdrawnAt: null,
      });
      this.#versions.set(article.id, versions);
    }
    return saved;
  }

  withdraw(id: string, at: Instant): boolean {
    const versions = this.#versions.get(id) ?? [];
    const newest = versions.at(-1);
    if (!newest || newest.withdrawnAt !== null) return false;
    versions[versions.length - 1] = { ...newest, withdrawnAt: at };
    return true;
  }

  current(): readonly StoredArticle[] {
    return [...this.#versions.values()]
      .flatMap((versions) => versions.slice(-1))
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ article }) => article)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  versions(id: string): readonly ArticleVersion[] {
    return [...(this.#versions.get(id) ?? [])];
  }
}
