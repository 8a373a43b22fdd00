import type { ArticleVersion, SavedArticles, StoredArticle } from '../article-store.ts';
import type { Instant } from '../instant.ts';
import { isSameArticle } from '../is-same-article.ts';
import type { Database, SqlRow } from './database.ts';
import { integerField, optionalText, textField } from './row-fields.ts';

const NEWEST = 'SELECT * FROM articles WHERE id = ? ORDER BY version DESC LIMIT 1';
const IS_CURRENT = `
  withdrawn_at IS NULL AND version = (SELECT MAX(version) FROM articles WHERE id = a.id)`;
const INSERT = `
  INSERT INTO articles (id, version, title, text, published_at, source, url, language, saved_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Articles with all their versions; see ArticleStore. */
export class ArticleTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  save(articles: readonly StoredArticle[], at: Instant): SavedArticles {
    const saved = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
    this.#database.transaction(() => {
      for (const article of articles) {
        const newest = this.#newest(article.id);
        const kind = !newest
          ? 'added'
          : newest.withdrawnAt === null && isSameArticle(newest.article, article)
            ? 'unchanged'
            : 'changed';
        saved[kind].push(article.id);
        if (kind !== 'unchanged') this.#insert(article, (newest?.version ?? 0) + 1, at);
      }
    });
    return saved;
  }

  withdraw(id: string, at: Instant): boolean {
    return this.#database.transaction(() => {
      const newest = this.#newest(id);
      if (!newest || newest.withdrawnAt !== null) return false;
      const sql = 'UPDATE articles SET withdrawn_at = ? WHERE id = ? AND version = ?';
      return this.#database.run(sql, [at, id, newest.version]) === 1;
    });
  }

  ids(): readonly string[] {
    const rows = this.#database.all(`SELECT id FROM articles AS a WHERE ${IS_CURRENT}`);
    return rows.map((row) => textField(row, 'id')).sort();
  }

  current(): readonly StoredArticle[] {
    const articles = this.#database
      .all(`SELECT * FROM articles AS a WHERE ${IS_CURRENT}`)
      .map((row) => readVersion(row).article);
    return articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  versions(id: string): readonly ArticleVersion[] {
    return this.#database.all('SELECT * FROM articles WHERE id = ? ORDER BY version', [id]).map(readVersion);
  }

  #newest(id: string): ArticleVersion | null {
    const row = this.#database.first(NEWEST, [id]);
    return row && readVersion(row);
  }

  #insert(article: StoredArticle, version: number, at: Instant): void {
    const { id, title, text, publishedAt, source, url, language } = article;
    this.#database.run(INSERT, [id, version, title, text, publishedAt, source, url, language, at]);
  }
}

function readVersion(row: SqlRow): ArticleVersion {
  return {
    version: integerField(row, 'version'),
    article: {
      id: textField(row, 'id'),
      title: textField(row, 'title'),
      text: textField(row, 'text'),
      publishedAt: optionalText(row, 'published_at'),
      source: optionalText(row, 'source'),
      url: optionalText(row, 'url'),
      language: textField(row, 'language'),
    },
    savedAt: textField(row, 'saved_at'),
    withdrawnAt: optionalText(row, 'withdrawn_at'),
  };
}
