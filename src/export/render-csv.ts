import type { AnswerStatement } from '../answer/answer.ts';
import { writeAnswer } from '../answer/write-answer.ts';
import { filterFields } from './shown-fields.ts';
import type { Takeaway } from './takeaway.ts';

/** The columns, named as the fields of the JSON form are. */
export const COLUMNS = [
  'question',
  'filterSpeaker',
  'filterSource',
  'filterFrom',
  'filterTo',
  'filterDay',
  'position',
  'label',
  'text',
  'speaker',
  'role',
  'via',
  'date',
  'datePrecision',
  'dateSource',
  'dateWords',
  'publishedAt',
  'source',
  'title',
  'url',
  'article',
  'start',
  'end',
  'type',
  'hash',
  'alsoIn',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns that tables of earlier versions do not have. */
export const LATER_COLUMNS: readonly Column[] = ['filterDay'];

/** Tells a spreadsheet that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A row for every statement (RFC 4180), with semicolons in German, as a German spreadsheet expects them, and commas in
 * English. What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function renderCsv(takeaway: Takeaway): string {
  const separator = takeaway.language === 'de' ? ';' : ',';
  const rows = writeAnswer(takeaway.answer).positions.flatMap(({ position, label, statements }) =>
    statements.map((statement) => {
      const head = new Map<string, string | null>([
        ['question', takeaway.question.text],
        ...filterFields(takeaway.question),
        ['position', position],
        ['label', label],
      ]);
      return COLUMNS.map((name) => head.get(name) ?? rawField(statement, name));
    }),
  );
  const lines = [COLUMNS, ...rows].map((row) => row.map((value) => cell(value, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** A field of a statement as a column holds it; empty where there is no value. */
export function rawField(statement: AnswerStatement, name: Column): string {
  if (name === 'alsoIn') return statement.alsoIn.map(({ article }) => article).join(' ');
  const value: unknown = Object.hasOwn(statement, name) ? statement[name as keyof AnswerStatement] : null;
  return value === null || value === undefined ? '' : String(value);
}

const FORMULA = /^[=+\-@\t\r']/;

function cell(value: string, separator: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
