import type { Locale, WrittenFilters } from './chat.ts';
import { cleanText } from './foreign-text.ts';
import { type DayRange, parseDate } from './parse-date.ts';
import { parseFilters } from './parse-filters.ts';
import { renderDate } from './render-date.ts';
import type { StoredQuestion } from './stored-question.ts';
import { fill, stringsOf } from './strings/strings.ts';

/** Discord's option is as long; a longer text is no question. */
export const LONGEST_QUESTION = 300;

/** A question, or the sentence that says why it is none. */
export type ReadQuestion =
  | { readonly kind: 'question'; readonly question: StoredQuestion }
  | { readonly kind: 'problem'; readonly sentence: string };

/**
 * Understands a question's words and filters. Filters given as options win over those written in the text.
 * @param today ISO day
 */
export function readQuestion(
  text: string,
  options: WrittenFilters,
  locale: Locale,
  today: string,
): ReadQuestion {
  const strings = stringsOf(locale);
  const length = text.trim().length;
  if (length > 2 * LONGEST_QUESTION) return tooLong(length, locale);
  const { text: words, filters } = parseFilters(cleanText(text).replace(/[^\S\n]+/g, ' '));
  if (words.length > LONGEST_QUESTION) return tooLong(words.length, locale);
  if (words !== '' && !/[\p{L}\p{N}]/u.test(words)) return problem(strings.noWords);
  return withFilters(words, { ...filters, ...options }, locale, today);
}

/** The beginning of a message, whole sentences where they fit, short enough to be searched. */
export function readClaim(message: string): ReadQuestion {
  const text = cleanText(message).replace(/\s+/g, ' ').trim();
  const beginning = text.slice(0, LONGEST_QUESTION);
  const sentence = beginning.search(/[.!?][^.!?]*$/);
  const end = sentence > LONGEST_QUESTION / 3 ? sentence + 1 : beginning.lastIndexOf(' ');
  return {
    kind: 'question',
    question: {
      text: text.length <= LONGEST_QUESTION ? text : beginning.slice(0, end < 1 ? undefined : end),
    },
  };
}

function withFilters(text: string, filters: WrittenFilters, locale: Locale, today: string): ReadQuestion {
  const strings = stringsOf(locale);
  const from = readDate(filters.from, today);
  const to = readDate(filters.to, today);
  if (from === 'wrong' || to === 'wrong') {
    const wrong = from === 'wrong' ? 'from' : 'to';
    const filter = strings.filterNames[wrong];
    return problem(fill(strings.badDate, { filter, date: (filters[wrong] ?? '').slice(0, 40) }));
  }
  if (from && to && from.from > to.to) {
    const [first, last] = [renderDate(from.from, locale), renderDate(to.to, locale)];
    return problem(fill(strings.wrongOrder, { from: first, to: last }));
  }
  const question = {
    text,
    ...(filters.speaker !== undefined && { speaker: cleanText(filters.speaker).slice(0, 100) }),
    ...(filters.source !== undefined && { source: cleanText(filters.source).slice(0, 100) }),
    ...(from && { from: from.from }),
    ...(to && { to: to.to }),
  };
  return { kind: 'question', question };
}

function readDate(written: string | undefined, today: string): DayRange | 'wrong' | null {
  return written === undefined ? null : (parseDate(written, today) ?? 'wrong');
}

function tooLong(length: number, locale: Locale): ReadQuestion {
  return problem(fill(stringsOf(locale).tooLong, { limit: LONGEST_QUESTION, length }));
}

function problem(sentence: string): ReadQuestion {
  return { kind: 'problem', sentence };
}
