import type { Corpus } from '../../corpus/corpus.ts';
import type { Word } from '../../language/clause/clause.ts';
import { plainLetters } from '../../language/closest-word/plain-letters.ts';
import { findTerms } from '../../language/find-terms.ts';
import type { Vocabulary } from '../../language/form.ts';
import {
  EVENT_DAY_BEFORE,
  EVENT_DAY_BEHIND,
  OCCURRING_STEMS,
  PLACING_PREPOSITIONS,
} from '../../language/lexicon/event-times.ts';
import type { SentenceReading } from '../../language/proposition/proposition.ts';
import type { Span } from '../../language/span.ts';
import type { TemporalExpression } from '../../language/temporal-expression.ts';
import { foldSpelling } from '../../language/term/fold-spelling.ts';
import type { Reader } from '../../reading/reader.ts';
import type { Reading } from '../../reading/reading.ts';
import { movedDay } from './period-days.ts';

/** An event as a question names it. */
export interface AskedEvent {
  /** "Rücktritt von Max Ohm" */
  readonly text: string;
  readonly head: Word;
  /** The nouns and names beside it. */
  readonly names: readonly Word[];
  /** Which of several: of four digits, and of two; null where the question does not say. */
  readonly year: string | null;
  readonly month: string | null;
}

/** So many passages are looked at. */
const PASSAGES = 40;

/**
 * The day of an event by the articles that date it: "die Wahl am 3. Mai", "Am Montag fand die Wahl statt".
 *
 * @returns ISO; null where none dates it, or two differ
 */
export function dateEvent(event: AskedEvent, corpus: Corpus): string | null {
  const mentions = [...mentionsOf(event, corpus)];
  const [day, other] = new Set(mentions.flatMap((mention) => mention.day ?? []));
  if (day === undefined || other !== undefined) return null;
  const ahead = event.names.length > 0 ? DAYS_AHEAD : DAYS_AHEAD_OF_ANY;
  const isOther = ({ publishedAt }: Mention): boolean => movedDay(publishedAt, ahead) < day;
  return event.year === null && mentions.some(isOther) ? null : day;
}

/** An event is spoken of so long before it comes; earlier it is another one of the name. "Der Gipfel" may be any of many. */
const DAYS_AHEAD = 366;
const DAYS_AHEAD_OF_ANY = 60;

interface Mention {
  readonly publishedAt: string;
  /** Null for a mention without one. */
  readonly day: string | null;
}

/** Each passage that speaks of the event, and each day that a sentence gives it. */
function* mentionsOf(event: AskedEvent, corpus: Corpus): Iterable<Mention> {
  const act = actOf(event, corpus.reader);
  const names = event.names.map(({ text }) => plainLetters(text));
  const noun = nounPattern(event);
  let left = names.length > 0 && act.length > 0 ? MOST_READ : 0;
  for (const { passage } of corpus.search(corpus.queryTerms([event.text, ...act].join(' ')), PASSAGES)) {
    const article = corpus.article(passage.articleId);
    if (article === null || article.publishedAt === null) continue;
    const { title, publishedAt } = article;
    const reading = corpus.reading(article);
    const told = plainLetters(`${title}. ${reading.text.slice(passage.start, passage.end)}`);
    if (!names.every((name) => told.includes(name))) continue;
    const isNamed = noun.test(told);
    if (isNamed) yield { publishedAt, day: null };
    for (const sentence of isNamed || left > 0 ? reading.propositions(passage) : []) {
      const plain = plainLetters(reading.text.slice(sentence.start, sentence.end));
      const isHere = noun.test(plain);
      const isActing = left > 0 && names.every((name) => plain.includes(name));
      if (!isHere && !isActing) continue;
      const times = daysIn(reading, sentence);
      if (times.length === 0) continue;
      let day = isHere ? dayOfNoun(reading, sentence, times, event) : null;
      if (day === null && isActing) {
        left -= 1;
        day = dayOfAct(sentence, times, act, event);
      }
      if (day !== null && isAsked(day, event)) yield { publishedAt, day };
    }
  }
}

/** The noun with its endings in plain letters; as the end of a compound, too, where more is known of the event. */
function nounPattern(event: AskedEvent): RegExp {
  const plain = plainLetters(event.head.text);
  const stem = plain.slice(0, Math.max(SHORTEST_STEM, plain.length - LONGEST_ENDING));
  const before = isCertain(event) ? '' : '(?<!\\p{L})';
  return new RegExp(`${before}${stem.replace(/[^\p{L}\p{N}]/gu, '.')}\\p{L}{0,4}(?!\\p{L})`, 'u');
}

const SHORTEST_STEM = 4;

/** A name or a year beside it tells which event it is. */
const isCertain = ({ names, year }: AskedEvent): boolean => names.length > 0 || year !== null;

/** So many sentences are read at most. */
const MOST_READ = 4;

/** What happens in an event, by its groups of meaning: "Rücktritt" is zurücktreten. */
const actOf = ({ head }: AskedEvent, reader: Reader): readonly string[] =>
  reader.readSentence(`${head.text}.`)?.propositions.find(({ kind }) => kind === 'noun')?.groups ?? [];

/** "Ohm [trat am 3. Mai zurück]": the day of the clause, where whom the question names does it, or it is done to. */
function dayOfAct(
  { propositions, clauses }: SentenceReading,
  times: readonly TemporalExpression[],
  groups: readonly string[],
  { names }: AskedEvent,
): string | null {
  for (const { kind, clause, claim, groups: told, arguments: list } of propositions) {
    const same = told.some((group) => groups.includes(group));
    if (kind !== 'verb' || claim.polarity !== 'affirmed' || !same) continue;
    const acting = list.flatMap(({ words, attributes }) => [...words, ...attributes].map(({ text }) => text));
    if (!names.some(({ text }) => acting.some((word) => word === text || word === `${text}s`))) continue;
    const words = clauses[clause]?.clause.words ?? [];
    const within = times.filter(({ start, end }) =>
      words.some((word) => word.start >= start && word.end <= end),
    );
    if (within.length === 1) return within[0]?.value?.slice(0, 10) ?? null;
  }
  return null;
}

const termOf = (word: string, vocabulary: Vocabulary): string =>
  findTerms(word, vocabulary).find(({ weight }) => weight === 1)?.text ?? word;

const isAsked = (day: string, { year, month }: AskedEvent): boolean =>
  (year === null || day.startsWith(year)) && (month === null || day.slice(5, 7) === month);

/** "die [Wahl] am 3. Mai": the day beside the noun. */
function dayOfNoun(
  { text, vocabulary }: Reading,
  { start, end }: Span,
  times: readonly TemporalExpression[],
  event: AskedEvent,
): string | null {
  const sentence = text.slice(start, end);
  const inSentence = times.map((time) => ({ ...time, start: time.start - start, end: time.end - start }));
  const head = termOf(event.head.text, vocabulary);
  for (const term of findTerms(sentence, vocabulary)) {
    if (term.text !== head) continue;
    const isWhole = term.weight === 1;
    if (!isWhole && !(isCertain(event) && endsIn(sentence.slice(term.start, term.end), head))) continue;
    for (const time of inSentence)
      if (dates(sentence, time, term, vocabulary)) return time.value?.slice(0, 10) ?? null;
  }
  return null;
}

/** "Terroranschlags" is an "Anschlag". */
function endsIn(word: string, head: string): boolean {
  const folded = foldSpelling(word);
  const at = folded.lastIndexOf(head);
  return at > 0 && folded.length - at - head.length <= LONGEST_ENDING;
}

const LONGEST_ENDING = 2;

/** The times of a sentence that are days. */
const daysIn = ({ times }: Reading, { start, end }: Span): readonly TemporalExpression[] =>
  times.filter((time) => time.start >= start && time.end <= end && /^\d{4}-\d\d-\d\d/.test(time.value ?? ''));

function dates(
  sentence: string,
  time: TemporalExpression,
  noun: { readonly start: number; readonly end: number },
  vocabulary: Vocabulary,
): boolean {
  if (time.start > noun.end) {
    const between = EVENT_DAY_BEHIND.exec(sentence.slice(noun.end, time.start))?.[1];
    if (between === undefined) return false;
    const preposition = prepositionBefore(sentence, noun.start, vocabulary);
    const verbs = verbsIn(between, vocabulary);
    if (verbs.length > 0) return preposition === null && verbs.every(occurs);
    return preposition === null || !PLACING_PREPOSITIONS.has(preposition);
  }
  const verb = EVENT_DAY_BEFORE.exec(sentence.slice(time.end, noun.start))?.[1];
  return verb !== undefined && verbsIn(verb, vocabulary).some(occurs);
}

/** "[vor] dem Rathaus", "[nach] der ersten Wahl"; null for none. */
function prepositionBefore(sentence: string, at: number, vocabulary: Vocabulary): string | null {
  const before =
    /(\p{L}+)(?: \p{Ll}+){0,2} $/u.exec(sentence.slice(0, at))?.[0].toLowerCase().trim().split(' ') ?? [];
  return before.findLast((word) => vocabulary.form(word).preposition !== null) ?? null;
}

/** The lemmas of each verb among some words. */
const verbsIn = (words: string, vocabulary: Vocabulary): readonly (readonly string[])[] =>
  (words.match(/\p{Ll}\p{L}*/gu) ?? []).flatMap((word) => {
    const { finite, adverb, preposition, determiner } = vocabulary.form(word);
    const isVerb = finite.length > 0 && !adverb && preposition === null && determiner === 0;
    return isVerb ? [finite.map(({ lemma }) => lemma)] : [];
  });

/** "findet … statt": the first part is enough. */
const occurs = (lemmas: readonly string[]): boolean => lemmas.some((lemma) => OCCURRING_STEMS.has(lemma));
