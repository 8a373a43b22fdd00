import type {
  ArticleChange,
  ArticleMark,
  ArticleVersion,
  SavedArticle,
  SavedArticles,
  StoredArticle,
} from '../article-store.ts';
import { changeOf } from '../change-of.ts';
import type { Instant } from '../instant.ts';

/** All versions of one article. */
interface Known {
  readonly versions: ArticleVersion[];
  hash: string | null;
  keeper: string | null;
  position: number;
}

/** Articles with all their versions; see ArticleStore. */
export class MemoryArticles {
  readonly #articles = new Map<string, Known>();
  position = 0;

  save(articles: readonly SavedArticle[], at: Instant, keeper: string | null): SavedArticles {
    const saved = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
    for (const { hash = null, ...article } of articles) {
      const known = this.#articles.get(article.id) ?? {
        ...{ versions: [], hash, keeper, position: 0 },
      };
      const newest = known.versions.at(-1);
      const kind = changeOf(newest ?? null, article);
      saved[kind].push(article.id);
      Object.assign(known, { hash, keeper });
      if (kind === 'unchanged') continue;
      this.position += 1;
      known.position = this.position;
      known.versions.push({
        ...{ version: known.versions.length + 1, article, savedAt: at, withdrawnAt: null },
      });
      this.#articles.set(article.id, known);
    }
    return saved;
  }

  withdraw(id: string, at: Instant): boolean {
    const known = this.#articles.get(id);
    const newest = known?.versions.pop();
    if (!known || !newest) return false;
    known.versions.push({ ...newest, withdrawnAt: newest.withdrawnAt ?? at });
    if (newest.withdrawnAt !== null) return false;
    this.position += 1;
    known.position = this.position;
    return true;
  }

  marks(): readonly ArticleMark[] {
    return this.current().map(({ id }) => {
      const { hash, keeper } = this.#articles.get(id) as Known;
      return { id, hash, keeper };
    });
  }

  current(): readonly StoredArticle[] {
    return [...this.#articles.values()]
      .flatMap((known) => currentOf(known) ?? [])
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  find(id: string): StoredArticle | null {
    return currentOf(this.#articles.get(id));
  }

  since(position: number, limit: number): readonly ArticleChange[] {
    return [...this.#articles]
      .filter(([, known]) => known.position > position)
      .sort(([, a], [, b]) => a.position - b.position)
      .slice(0, limit)
      .map(([id, known]) => ({ position: known.position, id, article: currentOf(known) }));
  }

  versions(id: string): readonly ArticleVersion[] {
    return [...(this.#articles.get(id)?.versions ?? [])];
  }
}

function currentOf(known: Known | undefined): StoredArticle | null {
  const newest = known?.versions.at(-1);
  return newest === undefined || newest.withdrawnAt !== null ? null : newest.article;
}
