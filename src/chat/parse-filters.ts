import type { WrittenFilters } from './chat.ts';
import { parseDate } from './parse-date.ts';
import { FILTER_NAMES } from './strings/typed-words.ts';

/** A question apart from its filters in words. */
export interface FilteredText {
  readonly text: string;
  readonly filters: WrittenFilters;
}

type FilterName = keyof WrittenFilters;

const FILTER = new RegExp(`(?<=^|\\s)(${Object.keys(FILTER_NAMES).join('|')}):\\s*`, 'giu');

/** A date of up to three words ("6. September 2024"); the day does not matter for how many words it has. */
const LONGEST_DATE = 3;

/**
 * Takes `sprecher:`, `medium:`, `von:` and `bis:` (or speaker, source, from, to) out of a text. A value is
 * what stands in quotation marks, or a date, or else one word; behind the question all words up to the next
 * filter ("… geliefert? sprecher: Mara Holt von: 2024").
 */
export function parseFilters(text: string): FilteredText {
  const marks = [...text.matchAll(FILTER)];
  const filters: Partial<Record<FilterName, string>> = {};
  let rest = text.slice(0, marks[0]?.index ?? text.length);
  for (const [index, mark] of marks.entries()) {
    const name = FILTER_NAMES[mark[1]?.toLowerCase() ?? ''];
    const segment = text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length).trim();
    const length = name === undefined ? 0 : valueLength(segment, name, rest.trim() !== '');
    const value = unquote(segment.slice(0, length).trim());
    if (name !== undefined && value !== '') filters[name] = value;
    rest = `${rest.trimEnd()} ${segment.slice(length).trimStart()}`;
  }
  return { text: rest.trim(), filters };
}

function valueLength(segment: string, name: FilterName, afterQuestion: boolean): number {
  const quoted = /^(?:"[^"]*"|„[^“"]*[“"]|“[^”]*”|»[^«]*«)/u.exec(segment);
  if (quoted) return quoted[0].length;
  if (name === 'from' || name === 'to') return dateLength(segment);
  if (afterQuestion && !segment.includes('?')) return segment.length;
  return wordsLength(segment, 1);
}

function dateLength(segment: string): number {
  for (let words = LONGEST_DATE; words > 1; words -= 1) {
    const length = wordsLength(segment, words);
    if (parseDate(segment.slice(0, length), '2000-01-01') !== null) return length;
  }
  return wordsLength(segment, 1);
}

/** Where the first so many words end. */
function wordsLength(segment: string, count: number): number {
  let end = 0;
  let words = 0;
  for (const word of segment.slice(0, 200).matchAll(/\S+/g)) {
    if (words === count) break;
    words += 1;
    end = word.index + word[0].length;
  }
  return end;
}

function unquote(value: string): string {
  return value.replace(/^["„“»]/u, '').replace(/["“”«]$/u, '');
}
