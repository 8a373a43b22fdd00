import type { Instant } from '../instant.ts';
import type { ShownDraft, ShownStatement } from '../shown-store.ts';
import type { Place } from '../subscription-store.ts';
import { jsonField, optionalText, textField } from './row-fields.ts';
import { all, run, type SqlRow, type SqlWork } from './sql-work.ts';
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

export function* addShown(shown: readonly ShownDraft[]): SqlWork<void> {
  for (const { place, message, key, article, details, at } of shown)
    yield* run(INSERT, [...placeValues(place), ...[message, key, article, JSON.stringify(details), at]]);
}

export function* shownAt(place: Place, since: Instant): SqlWork<readonly ShownStatement[]> {
  return (yield* all(AT, [...placeValues(place), since])).map(readShown);
}

export function* shownOf(
  articles: readonly string[] | null,
  since: Instant,
): SqlWork<readonly ShownStatement[]> {
  if (articles === null)
    return (yield* all(`SELECT * FROM shown WHERE at >= ? ${ORDER}`, [since])).map(readShown);
  const sql = 'SELECT *, rowid FROM shown WHERE article = ? AND at >= ?';
  const found: SqlRow[] = [];
  for (const article of articles) found.push(...(yield* all(sql, [article, since])));
  return found.sort((a, b) => compare(a.at, b.at) || Number(a.rowid) - Number(b.rowid)).map(readShown);
}

export function* markNoted(
  place: Place,
  message: string,
  keys: readonly string[],
  at: Instant,
): SqlWork<number> {
  let noted = 0;
  for (const key of keys) noted += yield* run(NOTE, [at, ...placeValues(place), message, key]);
  return noted;
}

export function deleteShown(before: Instant): SqlWork<number> {
  return run('DELETE FROM shown WHERE at < ?', [before]);
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
