import type { Instant } from '../instant.ts';
import type { ShownDraft, ShownStatement } from '../shown-store.ts';
import type { Place } from '../subscription-store.ts';
import type { Database, SqlRow } from './database.ts';
import { jsonField, optionalText, textField } from './row-fields.ts';
import { placeValues } from './subscription-table.ts';

const INSERT = `
  INSERT INTO shown (platform, space, channel, message, key, article, details, at, noted_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)
  ON CONFLICT DO NOTHING`;
const ORDER = 'ORDER BY at, rowid';
const AT = `SELECT * FROM shown WHERE platform = ? AND space = ? AND channel = ? AND at >= ? ${ORDER}`;
const NOTE = `
  UPDATE shown SET noted_at = ?
  WHERE platform = ? AND space = ? AND channel = ? AND message = ? AND key = ? AND noted_at IS NULL`;

/** What messages show; see ShownStore. */
export class ShownTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  add(shown: readonly ShownDraft[]): void {
    this.#database.transaction(() => {
      for (const { place, message, key, article, details, at } of shown)
        this.#database.run(INSERT, [
          ...placeValues(place),
          ...[message, key, article, JSON.stringify(details), at],
        ]);
    });
  }

  at(place: Place, since: Instant): readonly ShownStatement[] {
    return this.#database.all(AT, [...placeValues(place), since]).map(readShown);
  }

  of(articles: readonly string[] | null, since: Instant): readonly ShownStatement[] {
    if (articles === null)
      return this.#database.all(`SELECT * FROM shown WHERE at >= ? ${ORDER}`, [since]).map(readShown);
    const sql = 'SELECT *, rowid FROM shown WHERE article = ? AND at >= ?';
    return articles
      .flatMap((article) => this.#database.all(sql, [article, since]))
      .sort((a, b) => compare(a.at, b.at) || Number(a.rowid) - Number(b.rowid))
      .map(readShown);
  }

  markNoted(place: Place, message: string, keys: readonly string[], at: Instant): number {
    return this.#database.transaction(() =>
      keys.reduce(
        (noted, key) => noted + this.#database.run(NOTE, [at, ...placeValues(place), message, key]),
        0,
      ),
    );
  }

  delete(before: Instant): number {
    return this.#database.run('DELETE FROM shown WHERE at < ?', [before]);
  }
}

const compare = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : a === b ? 0 : 1);

function readShown(row: SqlRow): ShownStatement {
  return {
    place: {
      platform: textField(row, 'platform'),
      space: textField(row, 'space'),
      channel: textField(row, 'channel'),
    },
    message: textField(row, 'message'),
    key: textField(row, 'key'),
    article: textField(row, 'article'),
    details: jsonField(row, 'details'),
    at: textField(row, 'at'),
    notedAt: optionalText(row, 'noted_at'),
  };
}
