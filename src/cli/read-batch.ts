import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { text as readText } from 'node:stream/consumers';
import { QuelleError } from '../errors.ts';

/** One question of a batch. */
export interface BatchLine {
  readonly id: string | null;
  readonly question: string;
  /** Ids of articles to be left out. */
  readonly without?: readonly string[];
}

/**
 * A batch file: one question a line, as plain text or as `{"id","question","without"}`; empty lines count nothing.
 * @throws QuelleError `usage` naming the line that is no question
 */
export async function readBatch(file: string): Promise<readonly BatchLine[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new QuelleError(
      'usage',
      `--batch erwartet eine lesbare Datei, ${file} lässt sich nicht lesen.`,
      error,
    );
  }
  return parseBatch(text, file);
}

/** What was piped into a command, one question a line. */
export async function readQuestionLines(input: Readable): Promise<readonly BatchLine[]> {
  return parseBatch(await readText(input), 'Eingabe');
}

function parseBatch(text: string, place: string): readonly BatchLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseBatchLine(line, place, index + 1)]));
}

function parseBatchLine(line: string, file: string, number: number): BatchLine {
  if (!line.trimStart().startsWith('{')) return { id: null, question: line.trim() };
  const wrong = (cause?: unknown) =>
    new QuelleError(
      'usage',
      `${file}, Zeile ${number}: Erwartet wird {"id","question"} und vielleicht "without" mit einer Liste von Artikeln, gekommen ist etwas anderes.`,
      cause,
    );
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw wrong(error);
  }
  const { id, question, without } = value as { id?: unknown; question?: unknown; without?: unknown };
  if (typeof question !== 'string') throw wrong();
  const asked = { id: id === undefined || id === null ? null : String(id), question };
  if (without === undefined) return asked;
  if (!Array.isArray(without) || !without.every((article) => typeof article === 'string')) throw wrong();
  return { ...asked, without };
}
