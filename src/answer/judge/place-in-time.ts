import type { Word } from '../../language/clause/clause.ts';
import { tellsPast } from '../../language/clause/predicate.ts';
import { standsAt } from '../../language/clause/stands-at.ts';
import { LEADS_BACK, SPANNING } from '../../language/lexicon/answering-words.ts';
import {
  BEFORE_WORDS,
  FORMERLY_PHRASES,
  FORMERLY_WORDS,
  STATE_VERBS,
  STILL_WORDS,
} from '../../language/lexicon/modality-words.ts';
import { COMING_VERBS } from '../../language/lexicon/verb-classes.ts';
import { plan } from '../../language/proposition/claim.ts';
import type { Claim, ClauseReading, Proposition } from '../../language/proposition/proposition.ts';
import type { TemporalExpression } from '../../language/temporal-expression.ts';
import { dayRange } from '../../language/time/day-range.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import { findClauseTimes } from './find-clause-times.ts';

/** A question in the present may still be answered by what happened so many months ago. */
const STILL_PRESENT = 24;
/** One about the past by what happened so many months ago, unless it names a time itself. */
const STILL_NEWS = 300;

/**
 * What a claim is by the time its clause names: "wird am 30. Juni geschlossen" is still to come, and whoever asks whether
 * somebody does something is not answered by "2015 tat er es". A denial stands until it is taken back.
 *
 * @param opposite the claim is about the contrary event
 * @returns the claim, or why it is about another time
 */
export function placeInTime(
  question: QuestionReading,
  at: SentenceInContext,
  proposition: Proposition,
  opposite: boolean,
): Claim | 'of another time' {
  const { claim, kind } = proposition;
  const reading = at.sentence.clauses[proposition.clause];
  // "wegen der steigenden Zahlen trifft sie sich am Freitag": the time is that of the clause's own verb.
  const isOwn =
    kind === 'noun' || kind === 'adjective' || reading?.predicate?.word.start === proposition.start;
  const predicate = isOwn ? reading?.predicate : null;
  const published = at.article.publishedAt;
  const wasPlanned = kind === 'noun' && claim.polarity === 'planned' && tellsPast(predicate);
  if (wasPlanned && !question.past && published !== null)
    return isLongAgo(at, proposition, published, STILL_PRESENT) ? 'of another time' : claim;
  if (claim.polarity !== 'affirmed' || opposite || reading === undefined || question.kind !== 'yes-no')
    return claim;
  if (kind === 'verb' && predicate?.tense === 'present') {
    const isToCome =
      published !== null &&
      !proposition.lemmas.some((lemma) => COMING_VERBS.has(lemma)) &&
      findTimes(at, proposition).some(({ value }) => isLater(value, published));
    return isToCome ? plan(claim, 'date to come', 'coming') : claim;
  }
  const isBackground = !isOwn || kind === 'noun';
  if (
    isBackground &&
    !question.past &&
    published !== null &&
    isToldOfBefore(at, proposition, published, isOwn)
  )
    return 'of another time';
  if (!tellsPast(predicate)) return claim;
  return placePast(question, at, proposition, reading);
}

/** A claim whose clause tells what was. */
function placePast(
  question: QuestionReading,
  at: SentenceInContext,
  proposition: Proposition,
  reading: ClauseReading,
): Claim | 'of another time' {
  const { claim } = proposition;
  const published = at.article.publishedAt;
  // "Darf man dort feiern?": that somebody did says nothing of whether one may.
  if (question.wish && question.able) return 'of another time';
  if (question.past)
    return published !== null &&
      question.dates.length === 0 &&
      isLongAgo(at, proposition, published, STILL_NEWS)
      ? 'of another time'
      : claim;
  const isFormer = ({ form: { lower } }: Word): boolean =>
    FORMERLY_WORDS.has(lower) || (reading.predicate?.tense === 'past' && BEFORE_WORDS.has(lower));
  if (reading.clause.words.some(isFormer) || wasStill(reading)) return 'of another time';
  const old = published !== null && isLongAgo(at, proposition, published, STILL_PRESENT);
  return old ? 'of another time' : claim;
}

/** "der vor drei Jahren zurückgetretene Holt", "der Skandal, der zu seinem Rücktritt geführt hatte": told beside what is news. */
function isToldOfBefore(
  at: SentenceInContext,
  proposition: Proposition,
  published: string,
  isOwn: boolean,
): boolean {
  if (!isOwn && isLongAgo(at, proposition, published, STILL_PRESENT)) return true;
  const reading = at.sentence.clauses[proposition.clause];
  const finite = reading?.clause.finite?.form.finite ?? [];
  return (
    reading?.clause.kind === 'relative' &&
    reading.predicate?.tense === 'perfect' &&
    finite.length > 0 &&
    finite.every(({ tense, mood }) => tense === 'past' && mood === 'indicative')
  );
}

/** "Bis dahin durften Fans hinein", "Vor der Seuche durften noch Fans hinein": it was so until then. */
const wasStill = ({ clause: { words }, predicate }: ClauseReading): boolean =>
  predicate?.tense === 'past' &&
  words.some(
    ({ form: { lower } }, at) =>
      FORMERLY_PHRASES.some((phrase) => standsAt(words, at, phrase)) ||
      (STILL_WORDS.has(lower) && predicate.lemmas.some((lemma) => STATE_VERBS.has(lemma))),
  );

/** Whether its clause names a time so many months before the article. */
const isLongAgo = (
  at: SentenceInContext,
  proposition: Proposition,
  published: string,
  months: number,
): boolean => findTimes(at, proposition).some(({ value }) => isLongPast(value, published, months));

/** The times of the proposition's own clause, without those behind "bis" and "seit" and those that last. */
function findTimes(at: SentenceInContext, proposition: Proposition): readonly TemporalExpression[] {
  const { text } = at.article;
  return findClauseTimes(at, proposition)
    .filter(({ time: { type, start, end }, before }) =>
      type === 'duration'
        ? LEADS_BACK.test(text.slice(start, end))
        : type !== 'set' && !SPANNING.test(before.slice(-15)),
    )
    .map(({ time }) => time);
}

function isLater(value: string | null, published: string): boolean {
  const days = dayRange(value ?? '');
  return days !== null && days.first > published;
}

function isLongPast(value: string | null, published: string, months: number): boolean {
  const years = YEARS_AGO.exec(value ?? '')?.[1];
  if (years !== undefined) return Number(years) * 12 >= months;
  const days = dayRange(value ?? '');
  return days !== null && monthsOf(published) - monthsOf(days.last) > months;
}

/** "P9Y" of "vor neun Jahren". */
const YEARS_AGO = /^P(\d+)Y$/;

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
