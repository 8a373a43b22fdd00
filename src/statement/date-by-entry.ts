import { type Entry, findEntries } from '../article/find-entries.ts';
import { keptBy } from '../language/kept.ts';
import type { Span } from '../language/span.ts';
import type { Reading } from '../reading/reading.ts';
import { isDay } from './dates-saying.ts';
import type { ResolvedStatementDate } from './resolve-statement-date.ts';

/**
 * When a statement was made that stands in an entry of a ticker, if its own words do not say: on the day of the entry's
 * head, or of the heading above it. A time alone is of the publication day, as long as the times have not passed
 * midnight on the way to it; behind that the day is not known, and none is made up.
 *
 * @param at where the statement begins
 * @param resolved what its own words say; a publication day gives way, and what was read into the head's own time
 */
export function dateByEntry(
  reading: Reading,
  at: number,
  resolved: ResolvedStatementDate,
): ResolvedStatementDate {
  if (resolved.date === null) return resolved;
  const entry = entriesOf(reading).find(({ start, end }) => at >= start && at < end);
  if (entry === undefined) return resolved;
  const told = resolved.date.words;
  if (told !== null && (told.start < entry.words.start || told.end > entry.words.end)) return resolved;
  const { day, words } = entry;
  return day === null
    ? { date: null, unresolvedDate: words }
    : { date: { value: day, precision: 'day', source: 'said', words }, unresolvedDate: null };
}

/** An entry with its day, null when nobody knows it. */
interface DatedEntry extends Span {
  readonly words: Span;
  readonly day: string | null;
}

const entriesOf = keptBy((reading: Reading): readonly DatedEntry[] => {
  const entries = findEntries(reading.text);
  if (entries.length === 0) return [];
  const rising = isRising(entries);
  let day = rising && passesMidnight(entries) ? null : reading.article.publishedAt;
  let before: number | null = null;
  return entries.map(({ start, end, head, minutes }) => {
    const own = dayOf(head, reading);
    if (own !== null) day = own;
    else if (minutes !== null && before !== null && (rising ? minutes < before : minutes > before))
      day = null;
    before = minutes ?? (own === null ? before : null);
    return { start, end, words: head, day };
  });
});

/** The day that the words of a head name. */
function dayOf(head: Span, { times }: Reading): string | null {
  const named = times.find(
    ({ start, end, value, type }) =>
      start >= head.start && end <= head.end && type === 'date' && value !== null && isDay(value),
  );
  return named?.value?.slice(0, 10) ?? null;
}

/** Whether the oldest entry stands first. */
function isRising(entries: readonly Entry[]): boolean {
  const times = entries.flatMap(({ minutes }) => minutes ?? []);
  const rises = times.filter((time, index) => index > 0 && time > (times[index - 1] ?? 0)).length;
  return rises * 2 > times.length - 1;
}

/** Of a ticker with the oldest entry first. */
function passesMidnight(entries: readonly Entry[]): boolean {
  const times = entries.flatMap(({ minutes }) => minutes ?? []);
  return times.some((time, index) => time < (times[index - 1] ?? 0));
}
