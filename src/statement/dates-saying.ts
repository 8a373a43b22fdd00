import type { Article } from '../article/article.ts';
import {
  AFTER_EVENT,
  BEFORE_EVENT,
  IN_SPEECH,
  INSIDE_NOUN_PHRASE,
  OF_DAY,
  OF_PHRASE,
  OPENS_YEAR,
  OTHER_TIME,
  PARTICIPLE_BEHIND,
  SUPPLEMENT_BEFORE,
  YEARS_BETWEEN,
} from '../language/lexicon/date-surroundings.ts';
import { NOUN_CASE_ENDING } from '../language/lexicon/endings.ts';
import { AUDIENCES, SPEECH_OCCASIONS } from '../language/lexicon/speech-occasions.ts';
import { SPEECH_NOUNS, UTTERANCE_NOUNS } from '../language/lexicon/speech-verbs.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';

/** Far enough back to see the preposition and its noun. */
const BEFORE = 60;

const AUDIENCE = new RegExp(`(?:${[...AUDIENCES].join('|')}) $`, 'i');

const SUPPLEMENT_BEHIND = /^ ?[.,;)]/;

/** Whose day is the day of the saying: "in einem Schreiben vom Montag". */
const SPEECH = [...SPEECH_NOUNS, ...UTTERANCE_NOUNS, ...SPEECH_OCCASIONS].map((noun) => noun.toLowerCase());

/**
 * Whether a time in the frame of a statement can be when it was said: one with a place in the calendar, not after
 * the publication, and not that of something else the frame speaks of.
 */
export function datesSaying({ text, publishedAt }: Article, expression: TemporalExpression): boolean {
  const { start, end, value, precision } = expression;
  if (precision === null || precision === 'decade' || precision === 'century') return false;
  if (value !== null && !/^\d{4}/.test(value)) return false;
  if (value !== null && publishedAt !== null && isLater(value, publishedAt)) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const words = text.slice(start, end);
  return (
    !OTHER_TIME.test(before) &&
    !YEARS_BETWEEN.test(before) &&
    !(SUPPLEMENT_BEFORE.test(before) && SUPPLEMENT_BEHIND.test(text.slice(end, end + 2))) &&
    !isBeforeEvent(before) &&
    !(AFTER_EVENT.test(before) && isOld(value, publishedAt)) &&
    !((value === null || !isDay(value)) && OF_PHRASE.test(before)) &&
    !isNamedByYear(words, before) &&
    !isYearOfPublication(words, value, publishedAt) &&
    !(INSIDE_NOUN_PHRASE.test(before) && PARTICIPLE_BEHIND.test(text.slice(end, end + BEFORE))) &&
    isOfSpeech(before)
  );
}

/** Compared as far as the value is told: 2024-02 is later than 2024-01-05, 2024 and 2024-SP are not. */
function isLater(value: string, publishedAt: string): boolean {
  const told = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/.exec(value)?.[0] ?? value.slice(0, 4);
  return told > publishedAt.slice(0, told.length);
}

/** What was said after an event is said soon after it; older than a day it may be said at any time since. */
const isOld = (value: string | null, publishedAt: string | null): boolean =>
  value !== null &&
  publishedAt !== null &&
  isDay(value) &&
  Date.parse(publishedAt) - Date.parse(value.slice(0, 10)) > ONE_DAY;

const ONE_DAY = 86_400_000;

/** The year of publication tells less than the day; "Anfang des Jahres" is before it. */
const isYearOfPublication = (words: string, value: string | null, publishedAt: string | null): boolean =>
  value !== null && publishedAt?.slice(0, 4) === value && !OPENS_YEAR.test(words);

export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value);

function isBeforeEvent(before: string): boolean {
  const event = BEFORE_EVENT.exec(before)?.[1];
  return event !== undefined && !AUDIENCE.test(event);
}

/** "der Wahl 2019", "Ada Lamm (1950)": a year that names a thing. "Im Jahr 2019", "2019 sagte" and "noch 2019" date. */
const isNamedByYear = (words: string, before: string): boolean =>
  /^\d{4}$/.test(words) && /(?:\p{Lu}[\p{L}-]*|[(/–-]) ?$/u.test(before);

function isOfSpeech(before: string): boolean {
  if (!OF_DAY.test(before)) return true;
  const noun = IN_SPEECH.exec(before)?.[1]?.toLowerCase();
  if (noun === undefined) return false;
  const singular = noun.replace(NOUN_CASE_ENDING, '');
  return SPEECH.some((speech) => noun.endsWith(speech) || singular.endsWith(speech));
}
