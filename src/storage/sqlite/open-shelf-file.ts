import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { StoredArticle } from '../article-store.ts';
import type { FoundShelfRow, ShelfBatch, ShelfFile, ShelvedFile } from '../shelf-file.ts';
import { readArticle } from '../sql/read-article.ts';
import { integerField, optionalText, textField } from '../sql/row-fields.ts';
import { decodeSqlText } from '../sql/sql-text.ts';
import { Database } from './database.ts';

/** Raised with the tables: a file of another one is made anew. */
const FORMAT = 2;
/** So long a version that has left the archive can still be read, in milliseconds. */
const LEFT_FOR = 86_400_000;
/** Those that left longer ago are looked for once in so long: the search goes through all articles. */
const FORGET_EVERY = 3_600_000;

// What the start reads stands apart from the words, so that it lies on few pages.
const TABLES = `
  CREATE TABLE made_by (analysis TEXT NOT NULL) STRICT;
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, id TEXT NOT NULL, fingerprint TEXT NOT NULL,
    published_at TEXT, source TEXT, passages TEXT NOT NULL, read_by TEXT, dropped_at INTEGER
  ) STRICT;
  CREATE TABLE words (
    number INTEGER PRIMARY KEY, title TEXT NOT NULL, url TEXT, language TEXT NOT NULL, text TEXT NOT NULL
  ) STRICT;
  CREATE TABLE statements (number INTEGER PRIMARY KEY, statements TEXT NOT NULL) STRICT;
  CREATE TABLE noted (number INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
  CREATE TABLE files (
    path TEXT PRIMARY KEY, version TEXT NOT NULL, content TEXT, articles TEXT NOT NULL, problems TEXT NOT NULL
  ) STRICT;
`;

/** A thousand rows as one text: of tens of thousands of them each would cost three times as much to hand over by itself. */
const PAGE = `
  SELECT max(number) AS last,
    json_group_array(json_array(hash, id, fingerprint, published_at, source, passages, read_by)) AS rows
  FROM (SELECT * FROM articles WHERE number > ? AND dropped_at IS NULL ORDER BY number LIMIT 1000)
`;
type PageRow = readonly [string, string, string, string | null, string | null, string, string | null];

/**
 * Opens the file, or makes it anew where it is damaged, of another format or made by another analysis.
 * @param analysis names what cut the articles into passages: what another one found is of no use
 * @throws QuelleError `storage` when it can be neither opened nor made
 */
export function openShelfFile(file: string, analysis: string): ShelfFile {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    const database = new Database(file, 'NORMAL');
    if (isOurs(database, analysis)) return new SqliteShelfFile(database);
    database.close();
  } catch {
    // Whatever is wrong with it, it is only a copy.
  }
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
  const database = new Database(file, 'NORMAL');
  database.transaction(() => {
    database.script(TABLES);
    database.run('INSERT INTO made_by VALUES (?)', [analysis]);
    database.script(`PRAGMA user_version = ${FORMAT}`);
  });
  return new SqliteShelfFile(database);
}

function isOurs(database: Database, analysis: string): boolean {
  return (
    database.first('PRAGMA user_version')?.user_version === FORMAT &&
    database.first('SELECT analysis FROM made_by')?.analysis === analysis
  );
}

class SqliteShelfFile implements ShelfFile {
  readonly #database: Database;
  #forgotAt = Number.NEGATIVE_INFINITY;

  constructor(database: Database) {
    this.#database = database;
  }

  *rows(): Generator<FoundShelfRow> {
    for (let after = 0; ; ) {
      const page = this.#database.first(PAGE, [after]);
      if (page === null || page.last === null) return;
      after = integerField(page, 'last');
      const rows = JSON.parse(textField(page, 'rows')) as readonly PageRow[];
      for (const [hash, id, fingerprint, publishedAt, source, passages, readBy] of rows)
        yield {
          ...{ hash, id: decodeSqlText(id), fingerprint, passages, readBy },
          publishedAt: publishedAt && decodeSqlText(publishedAt),
          source: source && decodeSqlText(source),
        };
    }
  }

  files(): ReadonlyMap<string, ShelvedFile> {
    return new Map(
      this.#database.all('SELECT path, version, content, articles, problems FROM files').map((row) => [
        textField(row, 'path'),
        {
          version: textField(row, 'version'),
          content: optionalText(row, 'content'),
          articles: textField(row, 'articles'),
          problems: textField(row, 'problems'),
        },
      ]),
    );
  }

  article(hash: string): StoredArticle | null {
    const row = this.#database.first(
      'SELECT id, title, text, published_at, source, url, language FROM articles JOIN words USING (number) WHERE hash = ?',
      [hash],
    );
    return row && readArticle(row);
  }

  statements(hash: string, program: string): string | null {
    const row = this.#database.first(
      'SELECT statements FROM articles JOIN statements USING (number) WHERE hash = ? AND read_by = ?',
      [hash, program],
    );
    return row === null ? null : textField(row, 'statements');
  }

  words(hash: string, program: string): string | null {
    const row = this.#database.first(
      'SELECT noted.words FROM articles JOIN noted USING (number) WHERE hash = ? AND read_by = ?',
      [hash, program],
    );
    return row === null ? null : textField(row, 'words');
  }

  write({ articles, statements, dropped, files }: ShelfBatch, now: number): void {
    const forgets = now - this.#forgotAt >= FORGET_EVERY;
    this.#database.transaction(() => {
      if (forgets) this.#forget(now - LEFT_FOR);
      for (const hash of dropped)
        this.#database.run('UPDATE articles SET dropped_at = ? WHERE hash = ?', [now, hash]);
      for (const one of articles) this.#put(one);
      for (const one of statements) this.#putStatements(one);
      for (const [file, shelved] of files) this.#putFile(file, shelved);
    });
    if (forgets) this.#forgotAt = now;
  }

  close(): void {
    this.#database.close();
  }

  #put({ row, article }: ShelfBatch['articles'][number]): void {
    const known = this.#database.run('UPDATE articles SET dropped_at = NULL WHERE hash = ?', [row.hash]);
    if (known > 0) return;
    const { hash, id, fingerprint, publishedAt, source, passages } = row;
    this.#database.run(
      'INSERT INTO articles (hash, id, fingerprint, published_at, source, passages) VALUES (?, ?, ?, ?, ?, ?)',
      [hash, id, fingerprint, publishedAt, source, passages],
    );
    this.#database.run('INSERT INTO words SELECT number, ?, ?, ?, ? FROM articles WHERE hash = ?', [
      article.title,
      article.url,
      article.language,
      article.text,
      hash,
    ]);
  }

  #putStatements({ hash, program, statements, words }: ShelfBatch['statements'][number]): void {
    this.#database.run('UPDATE articles SET read_by = ? WHERE hash = ?', [program, hash]);
    this.#database.run('INSERT OR REPLACE INTO statements SELECT number, ? FROM articles WHERE hash = ?', [
      statements,
      hash,
    ]);
    if (words === null)
      this.#database.run('DELETE FROM noted WHERE number IN (SELECT number FROM articles WHERE hash = ?)', [
        hash,
      ]);
    else
      this.#database.run('INSERT OR REPLACE INTO noted SELECT number, ? FROM articles WHERE hash = ?', [
        words,
        hash,
      ]);
  }

  #putFile(file: string, shelved: ShelvedFile | null): void {
    if (shelved === null) {
      this.#database.run('DELETE FROM files WHERE path = ?', [file]);
      return;
    }
    const { version, content, articles, problems } = shelved;
    this.#database.run('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)', [
      file,
      version,
      content,
      articles,
      problems,
    ]);
  }

  #forget(before: number): void {
    const old = 'SELECT number FROM articles WHERE dropped_at < ?';
    for (const table of ['statements', 'noted', 'words', 'articles'])
      this.#database.run(`DELETE FROM ${table} WHERE number IN (${old})`, [before]);
  }
}
