import type { Article } from '../../article/article.ts';
import { ROAD_NAMES } from '../../language/lexicon/road-names.ts';
import type { Judge } from '../find-candidates.ts';

const NUMBERED = /(?<![\p{L}\d])(\p{Lu}\p{L}{0,14})[ -]?(\d{1,4})(?![\d.,]*\d|\p{L})/gu;
const NO_NAME = /^(?:(?:19|20)\d\d)$/;

/** A name with its number: "A 3", "Typ 737". */
interface Numbered {
  readonly name: string;
  readonly number: string;
}

/** The names with a number that a question holds; a year is none, nor is what counts: "Kauft Lindenau [200] Busse?". */
export const readNumbered = (text: string): readonly Numbered[] =>
  [...text.matchAll(NUMBERED)].flatMap(({ 0: whole, 1: name, 2: number, index }) =>
    name === undefined ||
    number === undefined ||
    NO_NAME.test(number) ||
    counts(text, name, index + whole.length)
      ? []
      : [{ name, number }],
  );

/** Whether a number that ends there counts what stands behind it; that of a road or a line does not. */
const counts = (text: string, name: string, end: number): boolean =>
  !ABBREVIATION.test(name) && COUNTED.test(text.slice(end, end + COUNTED_REACH));

/** What is counted stands behind its number, perhaps with one word between. */
export const COUNTED = /^(?: \p{Ll}{1,30})? (?:\p{Lu}|%|€)/u;
export const COUNTED_REACH = 34;
const ABBREVIATION = /^\p{Lu}{1,3}$/u;

/** "Unfall auf der A 3": judges only in articles that name that very road, flight or ship. */
export function judgeWithNumbers(numbered: readonly Numbered[], judge: Judge): Judge {
  if (numbered.length === 0) return judge;
  return (at) => (numbered.every((one) => isIn(one, at.article)) ? judge(at) : { found: [], rejected: [] });
}

function isIn({ name, number }: Numbered, { title, text }: Article): boolean {
  const names = [name, ...(ROAD_NAMES.get(name.toUpperCase()) ?? [])];
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|')})[ -]?${number}(?!\\d|[.,]\\d)`, 'iu');
  return pattern.test(title) || pattern.test(text);
}
