import { MONTHS } from '../../language/lexicon/calendar-words.ts';
import type { Question } from '../answer.ts';

const MONTH = [...MONTHS.keys()].join('|');
const DATE = `(?:(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})|(?:(\\d{1,2})\\.\\s)?(${MONTH})\\s(\\d{4})|(?:dem Jahr\\s)?(\\d{4}))`;
const SINCE = new RegExp(`\\s(?:seit|ab)\\s(?:dem\\s)?${DATE}`, 'iu');
const UNTIL = new RegExp(`\\sbis\\s(?:zum\\s)?${DATE}`, 'iu');
const BEFORE = new RegExp(`\\svor\\s(?:dem\\s)?${DATE}`, 'iu');
const BY = /[,\s]+(?:laut|nach Angaben von|so)\s+((?:\p{L}|\p{N})[\p{L}\p{N}.\- ]{1,40}?)\s*[?.!]*$/iu;

/**
 * Filters in the words of a question: "seit März 2024", "bis Mai 2025", "laut ntv". Those given apart win. A name
 * behind "laut" is an outlet when the archive has one of that name, else a speaker.
 *
 * @param isSource whether the archive has an outlet of that name
 * @returns the question with its filters, and without their words
 */
export function readFilters(question: Question, isSource: (name: string) => boolean): Question {
  let { text } = question;
  const found: { from?: string; to?: string; source?: string; speaker?: string } = {};
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(text);
    if (match !== null) text = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    return match;
  };
  const since = take(SINCE);
  if (since !== null) found.from = firstDay(since);
  const until = take(UNTIL);
  if (until !== null) found.to = lastDay(until);
  const before = until === null ? take(BEFORE) : null;
  if (before !== null) found.to = dayBefore(firstDay(before));
  const by = take(BY)?.[1];
  if (by !== undefined) found[isSource(by) ? 'source' : 'speaker'] = by;
  return { ...found, ...question, text };
}

const twoDigits = (value: string | number): string => String(value).padStart(2, '0');

interface DateParts {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

function readParts([, day, month, year, dayOf, name, yearOf, only]: RegExpExecArray): DateParts {
  if (year !== undefined) return { year, month: twoDigits(month ?? 1), day: twoDigits(day ?? 1) };
  if (only !== undefined) return { year: only, month: null, day: null };
  const number = MONTHS.get((name ?? '').toLowerCase()) ?? 1;
  return { year: yearOf ?? '', month: twoDigits(number), day: dayOf === undefined ? null : twoDigits(dayOf) };
}

function firstDay(match: RegExpExecArray): string {
  const { year, month, day } = readParts(match);
  return `${year}-${month ?? '01'}-${day ?? '01'}`;
}

function lastDay(match: RegExpExecArray): string {
  const { year, month, day } = readParts(match);
  if (day !== null) return `${year}-${month}-${day}`;
  const last = new Date(Date.UTC(Number(year), month === null ? 12 : Number(month), 0));
  return last.toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
