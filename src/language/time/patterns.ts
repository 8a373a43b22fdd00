import { MONTHS, SHORT_MONTHS } from '../lexicon/calendar-words.ts';

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

export const YEAR = '[12]\\d{3}(?!\\d)';

/** "Januar", "Januars", "Jan.". */
export const MONTH = `(?:${anyOf(MONTHS.keys())}(?:e?s)?|${anyOf(SHORT_MONTHS.keys())}\\.?)(?!\\p{L})`;

/** The month of a written name, null for anything else. */
export function monthOf(written: string): number | null {
  const lower = written.toLowerCase().replace(/\.$/, '');
  return MONTHS.get(lower) ?? SHORT_MONTHS.get(lower) ?? MONTHS.get(lower.replace(/e?s$/, '')) ?? null;
}

/** Behind a month or a season: "vergangenen Jahres", "des Vorjahres". */
export const RELATIVE_YEAR = `${GAP}(?:des${GAP})?(?<relative>(?:diese[sn]|laufenden|vergangenen|vorigen|letzten|kommenden|nächsten)${GAP}Jahres|Vorjahre?s)`;

/** @param written what RELATIVE_YEAR matched; @param current the year it counts from */
export function relativeYear(written: string, current: number): number {
  if (/^(?:dies|lauf)/i.test(written)) return current;
  return /^(?:komm|näch)/i.test(written) ? current + 1 : current - 1;
}
