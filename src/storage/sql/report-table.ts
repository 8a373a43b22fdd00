import { MOST_REPORTS, type Report, type ReportDraft } from '../report-store.ts';
import { integerField, optionalText, textField } from './row-fields.ts';
import { all, first, run, type SqlRow, type SqlWork } from './sql-work.ts';

const SAME = 'SELECT 1 FROM reports WHERE article = ? AND start = ? AND "end" = ? AND comment = ?';
const INSERT = `
  INSERT INTO reports (at, platform, article, start, "end", text, speaker, date, comment)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export function* addReport(report: ReportDraft): SqlWork<boolean> {
  const { at, platform, article, start, end, text, speaker, date, comment } = report;
  if (yield* first(SAME, [article, start, end, comment])) return true;
  const count = (yield* first('SELECT count(*) AS count FROM reports')) ?? {};
  if (integerField(count, 'count') >= MOST_REPORTS) return false;
  yield* run(INSERT, [at, platform, article, start, end, text, speaker, date, comment]);
  return true;
}

export function* allReports(): SqlWork<readonly Report[]> {
  return (yield* all('SELECT * FROM reports ORDER BY id')).map(readReport);
}

export function* removeReport(id: number): SqlWork<boolean> {
  return (yield* run('DELETE FROM reports WHERE id = ?', [id])) === 1;
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
