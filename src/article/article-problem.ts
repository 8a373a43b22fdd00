/** What is wrong with one file, line or field of the archive. A problem never stops the rest. */
export interface ArticleProblem {
  /** `archive`: a path that cannot be read; `article`: an article left out; `field`: one read without a value. */
  readonly kind: 'archive' | 'article' | 'field';
  /** The file as it was given, for instance knowledge/bad.md. */
  readonly file: string;
  /** Counted from 1, or null where the whole file is meant. */
  readonly line: number | null;
  /** One German sentence or two: where, what was expected, what came, and what follows. */
  readonly sentence: string;
}

/** @returns the problem with its sentence led in by file and line */
export function articleProblem(
  kind: ArticleProblem['kind'],
  file: string,
  line: number | null,
  message: string,
): ArticleProblem {
  const where = line === null ? file : `${file}, Zeile ${line}`;
  return { kind, file, line, sentence: `${where}: ${message}` };
}

/** @returns a value as it is shown in a sentence: on one line, at most 40 characters, in German quotation marks */
export function shownValue(value: unknown): string {
  const written = typeof value === 'string' ? value.slice(0, 400) : jsonOf(value);
  const line = [...written.replace(/\s+/g, ' ').trim()];
  return line.length === 0
    ? 'nichts'
    : `„${line.length > 40 ? `${line.slice(0, 39).join('')}…` : line.join('')}“`;
}

/** A value from a hostile file may be nested deeper than can be written down. */
function jsonOf(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? 'nichts').slice(0, 400);
  } catch {
    return 'etwas tief Geschachteltes';
  }
}
