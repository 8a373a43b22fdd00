import { QuelleError } from '../errors.ts';
import type { ExportedFile } from './exported.ts';
import { parseCsv } from './parse-csv.ts';
import { parseJson } from './parse-json.ts';
import { parseLines } from './parse-lines.ts';
import { BYTE_ORDER_MARK, COLUMNS } from './render-csv.ts';
import { MARKDOWN, PLAIN } from './text-form.ts';

/**
 * Reads an exported file of any form, told by its first characters; of JSON also one answer a line, as `ask --json
 * --batch` prints them.
 * @returns one file for each answer in it
 * @throws QuelleError `usage` for what is none, with the line
 */
export function parseExport(text: string): readonly ExportedFile[] {
  if (text.trim() === '')
    throw new QuelleError('usage', 'Erwartet wird eine exportierte Antwort, die Datei ist leer.');
  if (/^\uFEFF?\s*\{/.test(text))
    return parseAnswers(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  if (text.replace(BYTE_ORDER_MARK, '').startsWith(COLUMNS[0])) return [parseCsv(text)];
  return [parseLines(text, text.startsWith('# ') ? MARKDOWN : PLAIN)];
}

function parseAnswers(text: string): readonly ExportedFile[] {
  const lines = text.split('\n');
  const whole = lines
    .filter((line) => line.trim() !== '')
    .every((line) => line.startsWith('{') && line.trim().endsWith('}'));
  if (!whole) return [parseJson(text)];
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseJson(line, index + 1)]));
}
