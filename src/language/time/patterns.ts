import { MONTHS, SHORT_MONTHS } from '../lexicon/calendar-words.ts';
import {
  NEXT_YEAR_STEMS,
  OF_THE,
  OF_THE_YEAR,
  OF_THE_YEAR_BEFORE,
  THIS_YEAR_STEMS,
  YEAR_MOVERS,
} from '../lexicon/time-surroundings.ts';

/**
 * Pieces the patterns of the kinds are built from. Every pattern is matched at one place only (sticky), has
 * no nested repetition and reads a bounded stretch, so finding stays linear.
 */

/** Between two words: white space, at most one line break and a little indentation. */
export const GAP = '(?:\\s{1,4})';

/** Behind a word: neither a letter nor a digit, nor the rest of a compound ("Mai-Feiertag"). */
export const WORD_END = '(?![\\p{L}\\d]|-\\p{L})';

/** One of the words; the longest first, so that none hides another. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll(' ', GAP))
    .join('|')})`;

/** A stretch that ends with one of the words and a gap. */
export const endsWithAny = (words: Iterable<string>): RegExp =>
  new RegExp(`(?:^|\\P{L})${anyOf(words)}\\s{1,4}$`, 'iu');

export const YEAR = '[12]\\d{3}(?!\\d)';

/** "Januar", "Januars", "Jan.". */
export const MONTH = `(?:${anyOf(MONTHS.keys())}(?:e?s)?|${anyOf(SHORT_MONTHS.keys())}\\.?)(?!\\p{L})`;

/** The month of a written name, null for anything else. */
export function monthOf(written: string): number | null {
  const lower = written.toLowerCase().replace(/\.$/, '');
  return MONTHS.get(lower) ?? SHORT_MONTHS.get(lower) ?? MONTHS.get(lower.replace(/e?s$/, '')) ?? null;
}

/** Behind a month or a season: "vergangenen Jahres", "des Vorjahres". */
export const RELATIVE_YEAR = `${GAP}(?:${OF_THE}${GAP})?(?<relative>${anyOf(YEAR_MOVERS)}${GAP}${OF_THE_YEAR}|${anyOf(OF_THE_YEAR_BEFORE)})`;

/** @param written what RELATIVE_YEAR matched; @param current the year it counts from */
export function relativeYear(written: string, current: number): number {
  const begins = (stems: readonly string[]): boolean =>
    stems.some((stem) => written.toLowerCase().startsWith(stem));
  if (begins(THIS_YEAR_STEMS)) return current;
  return begins(NEXT_YEAR_STEMS) ? current + 1 : current - 1;
}
