import type { Span } from '../language/span.ts';

/** An entry of a live blog or ticker, from its head to the next one; offsets count in the article's text. */
export interface Entry extends Span {
  /** Where its day or time stands: "14.32 Uhr", "Mittwoch, 25. März, 14:32", "25. März". */
  readonly head: Span;
  /** Minutes after midnight; null for a line that only tells the day of the entries below. */
  readonly minutes: number | null;
}

/** So many times at the beginning of lines make a ticker. */
const LEAST = 3;

const DAY = '\\d{1,2}\\. ?(?:\\p{L}{3,9}|\\d{1,2}\\.)(?: ?\\d{4})?';
const WEEKDAY = '\\p{Lu}\\p{Ll}{2,10}';
const MARK = '(?:\\+{2,3} ?|\\[)?';
const TIME = '(\\d{1,2})(?:[.:](\\d{2}) Uhr|:(\\d{2})| Uhr)';
/** "+++ 10.15 Uhr: …", "[14:32] …", "Mittwoch, 25. März, 14:32 Uhr – …", a time alone. */
const TIMED = new RegExp(
  `^${MARK}((?:${WEEKDAY},? )?(?:(?:den )?${DAY},? )?${TIME}) ?(?:\\]|\\+{2,3}|[:–—|-]|$)`,
  'u',
);
/** "Mittwoch, 25. März", alone. */
const DATED = new RegExp(`^${MARK}((?:${WEEKDAY},? )?(?:den )?${DAY}):?(?: ?\\+{2,3})?$`, 'u');
/** Heads are short. */
const LONGEST_HEAD = 60;

/**
 * The entries of a live blog or ticker, whose lines begin with a time of their own; empty for any other text. What stands
 * above the first belongs to none. Linear.
 *
 * @param text as it is read, see `readableText`
 */
export function findEntries(text: string): readonly Entry[] {
  const heads: { head: Span; minutes: number | null }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trimStart();
    const found = readHead(trimmed.slice(0, LONGEST_HEAD), trimmed.trimEnd().length);
    if (found !== null) {
      const at = start + line.length - trimmed.length + found.at;
      heads.push({ head: { start: at, end: at + found.length }, minutes: found.minutes });
    }
    start += line.length + 1;
  }
  if (heads.filter(({ minutes }) => minutes !== null).length < LEAST) return [];
  return heads.map(({ head, minutes }, index) => ({
    start: head.start,
    end: heads[index + 1]?.head.start ?? text.length,
    head,
    minutes,
  }));
}

function readHead(
  line: string,
  whole: number,
): { at: number; length: number; minutes: number | null } | null {
  const timed = TIMED.exec(line);
  const [, words = '', hour = '', minute, bare] = timed ?? [];
  const minutes = Number(hour) * 60 + Number(minute ?? bare ?? 0);
  if (timed !== null && minutes < 24 * 60 && Number(minute ?? bare ?? 0) < 60)
    return { at: timed[0].indexOf(words), length: words.length, minutes };
  const dated = whole < LONGEST_HEAD ? DATED.exec(line.trimEnd()) : null;
  const day = dated?.[1] ?? '';
  return dated === null ? null : { at: dated[0].indexOf(day), length: day.length, minutes: null };
}
