import { QuelleError } from '../errors.ts';
import { type ExportedFile, toQuestion } from './exported.ts';
import { BYTE_ORDER_MARK, COLUMNS, LATER_COLUMNS } from './render-csv.ts';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads a table that `renderCsv` wrote, with commas or semicolons.
 * @throws QuelleError `usage` for other columns, a row with too few cells, or a place that is none
 */
export function parseCsv(text: string): ExportedFile {
  const content = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const separator = content.slice(0, content.search(/[\r\n]|$/)).includes(';') ? ';' : ',';
  const [head, ...rows] = cutRows(content, separator);
  const columns = head?.cells.map((name) => name.trim()) ?? [];
  const missing = COLUMNS.filter((name) => !columns.includes(name) && !LATER_COLUMNS.includes(name));
  if (missing.length > 0)
    throw new QuelleError(
      'usage',
      `Zeile 1: Erwartet werden auch die Spalten ${missing.join(', ')}, sie fehlen.`,
    );
  const statements = rows.map(({ cells, line }) => {
    if (cells.length !== columns.length)
      throw new QuelleError(
        'usage',
        `Zeile ${line}: Erwartet werden ${columns.length} Felder, gekommen sind ${cells.length}.`,
      );
    const fields = new Map(columns.map((name, index) => [name, unguarded(cells[index] ?? '')]));
    return { line, fields, style: 'values' as const, ...placeOf(fields, line) };
  });
  const first = statements[0]?.fields;
  const question = first?.get('question') ?? '';
  return {
    question:
      question === ''
        ? null
        : toQuestion(
            question,
            (name) => first?.get(`filter${name[0]?.toUpperCase()}${name.slice(1)}`),
            undefined,
          ),
    answering: statements.length,
    statements,
  };
}

function placeOf(fields: ReadonlyMap<string, string>, line: number) {
  const [start, end] = [fields.get('start') ?? '', fields.get('end') ?? ''];
  if (!/^\d{1,12}$/.test(start) || !/^\d{1,12}$/.test(end))
    throw new QuelleError(
      'usage',
      `Zeile ${line}: Erwartet werden ganze Zahlen in start und end, gekommen sind „${start}“ und „${end}“.`,
    );
  const [text = '', article = ''] = [fields.get('text'), fields.get('article')];
  return { text, article, start: Number(start), end: Number(end) };
}

/** Without the apostrophe that keeps a spreadsheet from calculating. */
function unguarded(value: string): string {
  return /^'[=+\-@\t\r']/.test(value) ? value.slice(1) : value;
}

/** Cuts a table into rows of cells; a quoted cell may hold separators, line breaks and doubled quotation marks. */
function cutRows(content: string, separator: string): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let at = 0;
  let line = 1;
  let rowLine = 1;
  while (at < content.length) {
    const { value, end } = readCell(content, at, separator);
    cells.push(value);
    line += value.split('\n').length - 1;
    const next = content[end];
    at = end + 1;
    if (next === separator) continue;
    if (next === '\r' && content[at] === '\n') at += 1;
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, line: rowLine });
    cells = [];
    line += 1;
    rowLine = line;
  }
  if (cells.length > 0) rows.push({ cells: [...cells, ''], line: rowLine });
  return rows;
}

function readCell(content: string, start: number, separator: string): { value: string; end: number } {
  if (content[start] !== '"') {
    let end = start;
    while (
      end < content.length &&
      content[end] !== separator &&
      content[end] !== '\n' &&
      content[end] !== '\r'
    )
      end += 1;
    return { value: content.slice(start, end), end };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const mark = content.indexOf('"', at);
    if (mark < 0) return { value: value + content.slice(at), end: content.length };
    value += content.slice(at, mark);
    if (content[mark + 1] !== '"') return { value, end: mark + 1 };
    value += '"';
    at = mark + 2;
  }
}
