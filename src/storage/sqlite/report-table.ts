import { MOST_REPORTS, type Report, type ReportDraft } from '../report-store.ts';
import type { Database, SqlRow } from './database.ts';
import { integerField, optionalText, textField } from './row-fields.ts';

const SAME = 'SELECT 1 FROM reports WHERE article = ? AND start = ? AND "end" = ? AND comment = ?';
const INSERT = `
  INSERT INTO reports (at, platform, article, start, "end", text, speaker, date, comment)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** What readers say is wrong; see ReportStore. */
export class ReportTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  add({ at, platform, article, start, end, text, speaker, date, comment }: ReportDraft): boolean {
    return this.#database.transaction(() => {
      if (this.#database.first(SAME, [article, start, end, comment])) return true;
      const count = this.#database.first('SELECT count(*) AS count FROM reports') ?? {};
      if (integerField(count, 'count') >= MOST_REPORTS) return false;
      this.#database.run(INSERT, [at, platform, article, start, end, text, speaker, date, comment]);
      return true;
    });
  }

  all(): readonly Report[] {
    return this.#database.all('SELECT * FROM reports ORDER BY id').map(readReport);
  }

  remove(id: number): boolean {
    return this.#database.run('DELETE FROM reports WHERE id = ?', [id]) === 1;
  }
}

function readReport(row: SqlRow): Report {
  return {
    id: integerField(row, 'id'),
    at: textField(row, 'at'),
    platform: textField(row, 'platform'),
    article: textField(row, 'article'),
    start: integerField(row, 'start'),
    end: integerField(row, 'end'),
    text: textField(row, 'text'),
    speaker: optionalText(row, 'speaker'),
    date: optionalText(row, 'date'),
    comment: textField(row, 'comment'),
  };
}
