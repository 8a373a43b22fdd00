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
import { readArticle } from './read-article.ts';
import { integerField, optionalText, textField } from './row-fields.ts';
import { all, first, run, type SqlRow, type SqlWork } from './sql-work.ts';

const NEWEST = 'SELECT * FROM articles WHERE id = ? ORDER BY version DESC LIMIT 1';
const IS_CURRENT = `
  withdrawn_at IS NULL AND version = (SELECT MAX(version) FROM articles WHERE id = a.id)`;
const POSITION = 'SELECT COALESCE(MAX(position), 0) AS position FROM articles';
const INSERT = `
  INSERT INTO articles (id, version, title, text, published_at, source, url, language, saved_at, hash, keeper, position)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
/** Whoever has an article now keeps it: the last who said so. */
const KEEP = 'UPDATE articles SET hash = ?, keeper = ? WHERE id = ? AND version = ?';
const SINCE = `
  SELECT * FROM articles AS a WHERE position > ? AND version = (SELECT MAX(version) FROM articles WHERE id = a.id)
  ORDER BY position LIMIT ?`;

/** Keeps a new version of each article that differs from its newest; see ArticleStore. */
export function* saveArticles(
  articles: readonly SavedArticle[],
  at: Instant,
  keeper: string | null,
): SqlWork<SavedArticles> {
  const saved = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  let position = yield* lastPosition();
  for (const article of articles) {
    const row = yield* first(NEWEST, [article.id]);
    const newest = row && readVersion(row);
    const kind = changeOf(newest, article);
    saved[kind].push(article.id);
    const hash = article.hash ?? null;
    if (kind === 'unchanged') yield* run(KEEP, [hash, keeper, article.id, newest?.version ?? 0]);
    else {
      position += 1;
      const version = (newest?.version ?? 0) + 1;
      yield* insertVersion({ version, article, savedAt: at, withdrawnAt: null }, hash, keeper, position);
    }
  }
  return saved;
}

export function* withdrawArticle(id: string, at: Instant): SqlWork<boolean> {
  const newest = yield* first(NEWEST, [id]);
  if (!newest || newest.withdrawn_at !== null) return false;
  const position = (yield* lastPosition()) + 1;
  const sql = 'UPDATE articles SET withdrawn_at = ?, position = ? WHERE id = ? AND version = ?';
  return (yield* run(sql, [at, position, id, integerField(newest, 'version')])) === 1;
}

export function* articleMarks(): SqlWork<readonly ArticleMark[]> {
  const rows = yield* all(`SELECT id, hash, keeper FROM articles AS a WHERE ${IS_CURRENT}`);
  return rows
    .map((row) => ({
      id: textField(row, 'id'),
      hash: optionalText(row, 'hash'),
      keeper: optionalText(row, 'keeper'),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function* currentArticle(id: string): SqlWork<StoredArticle | null> {
  const row = yield* first(`SELECT * FROM articles AS a WHERE id = ? AND ${IS_CURRENT}`, [id]);
  return row && readVersion(row).article;
}

export function* currentArticles(): SqlWork<readonly StoredArticle[]> {
  const rows = yield* all(`SELECT * FROM articles AS a WHERE ${IS_CURRENT}`);
  return rows.map((row) => readVersion(row).article).sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function* articleVersions(id: string): SqlWork<readonly ArticleVersion[]> {
  return (yield* all('SELECT * FROM articles WHERE id = ? ORDER BY version', [id])).map(readVersion);
}

export function* lastPosition(): SqlWork<number> {
  return integerField((yield* first(POSITION)) ?? {}, 'position');
}

export function* articlesSince(position: number, limit: number): SqlWork<readonly ArticleChange[]> {
  return (yield* all(SINCE, [position, limit])).map((row) => {
    const { article, withdrawnAt } = readVersion(row);
    return {
      position: integerField(row, 'position'),
      id: article.id,
      article: withdrawnAt === null ? article : null,
    };
  });
}

function* insertVersion(
  { version, article, savedAt }: ArticleVersion,
  hash: string | null,
  keeper: string | null,
  position: number,
): SqlWork<void> {
  const { id, title, text, publishedAt, source, url, language } = article;
  yield* run(INSERT, [
    ...[id, version, title, text, publishedAt, source, url, language],
    ...[savedAt, hash, keeper, position],
  ]);
}

function readVersion(row: SqlRow): ArticleVersion {
  return {
    version: integerField(row, 'version'),
    article: readArticle(row),
    savedAt: textField(row, 'saved_at'),
    withdrawnAt: optionalText(row, 'withdrawn_at'),
  };
}
