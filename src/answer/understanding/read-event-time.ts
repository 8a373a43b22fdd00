import type { Corpus } from '../../corpus/corpus.ts';
import { agreementOfCase } from '../../language/agreement.ts';
import type { Word } from '../../language/clause/clause.ts';
import { readWords } from '../../language/clause/find-clauses.ts';
import { findSentences } from '../../language/find-sentences.ts';
import { TOWN } from '../../language/lexicon/answering-words.ts';
import { OF_ANY } from '../../language/lexicon/determiners.ts';
import {
  BESIDE_EVENT,
  BETWEEN_EVENT_AND_PREPOSITION,
  BETWEEN_EVENT_AND_TIME,
  EVENT_PREPOSITIONS,
  GOVERNING_LEMMAS,
  TOPIC_MARKS,
} from '../../language/lexicon/event-times.ts';
import type { PeriodEdge } from '../../language/lexicon/period-prepositions.ts';
import { SPEECH_VERBS } from '../../language/lexicon/speech-verbs.ts';
import { TOLD_NOUNS } from '../../language/lexicon/teller-words.ts';
import { TIME_NOUNS } from '../../language/lexicon/time-nouns.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { findTemporalExpressions } from '../../language/time/find-temporal-expressions.ts';
import { type AskedEvent, dateEvent } from './date-event.ts';
import { dayBefore, withoutSpans } from './period-days.ts';
import { withCapitals } from './write-capitals.ts';

/** A time told by an event: "seit der Flut", and the day that the archive gives it. */
export interface EventTime {
  /** The question without it, where it is only a time; else as it was. */
  readonly text: string;
  /** As typed: "seit der Flut". */
  readonly words: string;
  /** ISO; null where the archive has no day for it, or two. */
  readonly day: string | null;
  readonly from?: string;
  readonly to?: string;
}

const MAY_HOLD_ONE = new RegExp(`(?<!\\p{L})(?:${[...EVENT_PREPOSITIONS.keys()].join('|')})(?!\\p{L})`, 'iu');

/**
 * Reads when something was said by an event beside it: "Was sagte Holt vor der Wahl 2021?", "nach dem Rücktritt von Ohm", "seit der
 * Flut". The day is the archive's: one of its articles dates the event, and none gives it another day.
 *
 * @returns null when the question names no such time
 */
export function readEventTime(text: string, corpus: Corpus): EventTime | null {
  if (!MAY_HOLD_ONE.test(text)) return null;
  const { vocabulary } = corpus.reader;
  const written = withCapitals(text, vocabulary);
  const words = findSentences(written).flatMap((sentence) => readWords(sentence, vocabulary));
  const found = findAdjunct(written, words);
  if (found === null) return null;
  const { start, end, edge } = found;
  const named = text.slice(start, end);
  const day = dateEvent(found.event, corpus);
  if (day === null) return { text, words: named, day };
  // "Was sagte Holt nach dem Anschlag?": it is what she spoke of, too.
  const beside = words.filter((word) => word.start < start || word.start >= end);
  const isTopic = edge === 'after' && !beside.some(isTopicMark);
  const rest = isTopic ? text : withoutSpans(text, [{ start, end }]);
  return { text: rest, words: named, day, ...periodOf(edge, day) };
}

/** "nach" and "seit" from the day itself on: what is said of it then is said after it. */
function periodOf(edge: PeriodEdge, day: string): { readonly from?: string; readonly to?: string } {
  if (edge === 'before') return { to: dayBefore(day) };
  return edge === 'until' ? { to: day } : { from: day };
}

interface Adjunct {
  readonly start: number;
  readonly end: number;
  readonly edge: PeriodEdge;
  readonly event: AskedEvent;
}

function findAdjunct(text: string, words: readonly Word[]): Adjunct | null {
  if (words.some(governs)) return null;
  for (const [index, word] of words.entries()) {
    const edge = EVENT_PREPOSITIONS.get(word.form.lower);
    const at = edge === undefined ? -1 : nounBehind(words, index);
    const head = words[at];
    if (edge === undefined || head === undefined) continue;
    // What was so before an event is told after it: only who spoke before it is asked for.
    if ((edge === 'before' || edge === 'until') && !words.some(isSaying)) continue;
    const to = endOfPhrase(words, at + 1);
    const time = timeBehind(text, words, to);
    const end = time?.end ?? words[to - 1]?.end ?? head.end;
    const names = words.slice(at + 1, to).filter(({ form }) => form.capitalised);
    const event = { text: text.slice(head.start, words[to - 1]?.end ?? head.end), head, names };
    return {
      start: word.start,
      end,
      edge,
      event: { ...event, year: time?.year ?? null, month: time?.month ?? null },
    };
  }
  return null;
}

/** "vor [der] [letzten] Wahl": the place of the noun, where it is a thing that may happen; -1 for none. */
function nounBehind(words: readonly Word[], preposition: number): number {
  let at = preposition + 1;
  while (at < words.length && isBetween(words[at])) at += 1;
  // "nach [einer] Drohung": any of them, and no day.
  if (OF_ANY.test(words[preposition + 1]?.form.lower ?? '')) return -1;
  const head = words[at];
  if (head === undefined || at > preposition + MOST_BETWEEN || !head.form.capitalised) return -1;
  const { kind, nation } = classifyNoun(head.form);
  const { lower } = head.form;
  const isThing = kind === 'thing' && !nation && !TIME_NOUNS.has(lower) && !TOLD_NOUNS.has(lower);
  return isThing && !(at === preposition + 1 && isTown(head)) ? at : -1;
}

/** "nach [München]": one there is only once, and no doing ("nach [Bekanntwerden] des Plans"). */
const isTown = ({ form }: Word): boolean =>
  (form.nouns.length > 0 || TOWN.test(form.lower)) &&
  form.nouns.every(({ gender, number }) => gender === 'neuter' && number === 'singular') &&
  form.vocabulary.form(form.lower).infinitives.length === 0;

/** So many words at most from the preposition to its noun. */
const MOST_BETWEEN = 4;

function isBetween(word: Word | undefined): boolean {
  if (word === undefined || word.form.capitalised) return false;
  const { determiner, adjectives, lower } = word.form;
  return determiner !== 0 || adjectives.length > 0 || BETWEEN_EVENT_AND_PREPOSITION.has(lower);
}

/** Behind "Rücktritt": "[von Max Ohm]", "[des Ministers]", "[in Lindenau]", "[Ohms]". */
function endOfPhrase(words: readonly Word[], from: number): number {
  let end = from;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (TIME_NOUNS.has(word.form.lower)) break;
    if (word.form.capitalised) end = at + 1;
    else if (!isBetween(word) && !BESIDE_EVENT.has(word.form.lower)) break;
    else if (opensAnother(word, words[at - 1])) break;
  }
  return end;
}

/** "nach dem Brand [wirklich] …", "[eine] Feier": an adverb, or an article that is no genitive's and stands behind no preposition. */
const opensAnother = ({ form }: Word, before: Word | undefined): boolean =>
  form.adverb ||
  (form.determiner !== 0 &&
    (form.determiner & agreementOfCase('genitive')) === 0 &&
    !BESIDE_EVENT.has(before?.form.lower ?? ''));

interface TimeBehind {
  readonly end: number;
  readonly year: string | null;
  readonly month: string | null;
}

/** "die Wahl [2021]", "der Lockdown [im November]": which of several it is. */
function timeBehind(text: string, words: readonly Word[], place: number): TimeBehind | null {
  const last = words[place - 1];
  if (last === undefined) return null;
  const [time] = findTemporalExpressions(text, { publishedAt: REFERENCE, start: last.end });
  if (time === undefined || !BETWEEN_EVENT_AND_TIME.test(text.slice(last.end, time.start))) return null;
  const [, year = null, month = null] = /^(\d{4})(?:-(\d\d))?/.exec(time.value ?? '') ?? [];
  const told = /\d{4}/.test(text.slice(time.start, time.end));
  return { end: time.end, year: told ? year : null, month };
}

/** Only which month it is matters where no year is told. */
const REFERENCE = '2000-12-31';

const isTopicMark = ({ form }: Word): boolean => TOPIC_MARKS.has(form.lower);

const lemmasOf = ({ form }: Word): readonly string[] => [
  ...form.finite.map(({ lemma }) => lemma),
  ...form.infinitives,
  ...form.participles,
  ...form.nouns.map(({ lemma }) => lemma),
];

const governs = (word: Word): boolean => lemmasOf(word).some((lemma) => GOVERNING_LEMMAS.has(lemma));
const isSaying = (word: Word): boolean => lemmasOf(word).some((lemma) => SPEECH_VERBS.has(lemma));
