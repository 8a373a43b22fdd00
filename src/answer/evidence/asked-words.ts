import type { Corpus } from '../../corpus/corpus.ts';
import { findNearTerms } from '../../language/find-near-terms.ts';
import { findTerms } from '../../language/find-terms.ts';
import type { Form } from '../../language/form.ts';
import { SEPARABLE_PREFIXES } from '../../language/lexicon/verb-prefixes.ts';
import { isNaming, readConcept } from '../../language/proposition/concept.ts';
import { AMOUNT_LEMMAS, tellsAmount } from '../../language/proposition/find-amount-propositions.ts';
import type { Proposition } from '../../language/proposition/proposition.ts';
import { isOfIdiom } from '../../language/proposition/read-idiom.ts';
import type { Span } from '../../language/span.ts';

/** A word of the question that carries meaning. */
export interface AskedWord {
  readonly text: string;
  /** Its part of the weight of all words, by how rare it is in the archive; all together make 1. */
  readonly share: number;
  /** It names somebody or something: no vocabulary knows it, or it is a country's. */
  readonly name: boolean;
  /** It is the word for what happens ("geliefert", "Lieferung"). */
  readonly predicate: boolean;
}

/** How well a term stands for one of the asked words: 1 for the word itself. */
export interface Meeting {
  readonly word: number;
  readonly value: number;
}

export interface AskedWords {
  readonly words: readonly AskedWord[];
  /** The places of those that name somebody or something. */
  readonly names: readonly number[];
  /** The place of the first that tells what happens, -1 for none. */
  readonly event: number;
  /** The asked words that a term of a sentence meets. */
  readonly meetings: ReadonlyMap<string, readonly Meeting[]>;
  /** The same with words by which others name the same, and with those that keep the same company in the archive. */
  readonly softMeetings: ReadonlyMap<string, readonly Meeting[]>;
}

/**
 * The words of a question, weighed by how many passages of the archive have them.
 * @param question the question as it was mended
 * @param context what was told beside it
 * @param predicate the question's proposition, null for none
 */
export function readAskedWords(
  question: string,
  predicate: Proposition | null,
  corpus: Corpus,
  context = '',
): AskedWords {
  const text = context === '' ? question : `${question} ${context}`;
  const own = groupBySpan(findTerms(text, corpus.reader.vocabulary), corpus).filter(
    ({ start, end }) => !formOf(text.slice(start, end), corpus).question,
  );
  const groups = own.filter(
    ({ start, terms }) => start < question.length || !own.some((other) => isRepeated(other, start, terms)),
  );
  const weights = groups.map(
    ({ terms, start, end }) =>
      weightOf(terms, corpus) *
      (formOf(text.slice(start, end), corpus).adverb ? ADVERB_WEIGHT : 1) *
      (start < question.length ? 1 : CONTEXT_SHARE),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const words = groups.map(({ start, end }, place) => ({
    text: text.slice(start, end),
    share: total === 0 ? 0 : (weights[place] ?? 0) / total,
    name: isName(text.slice(start, end), corpus),
    predicate:
      predicate !== null &&
      isOfPredicate(corpus.reader.vocabulary.form(text.slice(start, end)), { start, end }, predicate),
  }));
  const meetings = findMeetings(groups);
  return {
    words,
    names: words.flatMap(({ name }, place) => (name ? [place] : [])),
    event: words.findIndex(({ predicate: isEvent }) => isEvent),
    meetings,
    softMeetings: widenMeetings(groups, meetings, corpus),
  };
}

/** "[Baut] die Firma Stellen [ab]?", "[Macht] die Firma [Gewinn]?": the verb and the part of it that stands apart. */
const isOfPredicate = (form: Form, { start, end }: Span, { lemmas, ...event }: Proposition): boolean =>
  (start < event.end && end > event.start) ||
  (SEPARABLE_PREFIXES.has(form.lower) && lemmas.some((lemma) => lemma.startsWith(form.lower))) ||
  isOfIdiom(form, lemmas) ||
  (tellsAmount(form) && lemmas.some((lemma) => AMOUNT_LEMMAS.has(lemma)));

/** A word that is only told beside the question. */
const CONTEXT_SHARE = 0.5;

/** Told beside the question and asked in it, too. */
const isRepeated = (other: Group, start: number, terms: Group['terms']): boolean =>
  other.start < start && other.terms[0]?.text === terms[0]?.text;

/** "bloß", "eigentlich", "noch" say little of what is asked. */
const ADVERB_WEIGHT = 0.3;

/** The form of a word as it is written inside a sentence: the first of a question has a capital anyway. */
const formOf = (word: string, { reader: { vocabulary } }: Corpus): Form =>
  vocabulary.form(word.toLowerCase());

/** How well a word stands for another by which readers name the same: beside the word itself, and among all that is kindred. */
const NEAR_VALUE = 0.5;
const KINDRED_VALUE = 0.8;

interface WeighedTerm {
  readonly text: string;
  readonly weight: number;
}

/** The terms of one word of the question. */
interface Group extends Span {
  readonly terms: readonly WeighedTerm[];
  /** Terms of words by which others name the same. */
  readonly near: readonly WeighedTerm[];
}

const findNear = (terms: readonly WeighedTerm[], corpus: Corpus): readonly WeighedTerm[] =>
  terms.flatMap(({ text, weight }) =>
    findNearTerms(text, corpus.reader.vocabulary).map((near) => ({ text: near, weight })),
  );

function groupBySpan(terms: readonly (Span & WeighedTerm)[], corpus: Corpus): readonly Group[] {
  const groups = new Map<string, { start: number; end: number; terms: WeighedTerm[] }>();
  for (const { start, end, text, weight } of terms) {
    const key = `${start}-${end}`;
    const group = groups.get(key) ?? { start, end, terms: [] };
    group.terms.push({ text, weight });
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, near: findNear(group.terms, corpus) }));
}

/** Rare words count more: the logarithm of how many passages there are for each that has the word. */
function weightOf(terms: Group['terms'], corpus: Corpus): number {
  const whole = terms.filter(({ weight }) => weight === 1);
  const frequency = Math.max(0, ...whole.map(({ text }) => corpus.documentFrequency(text)));
  return Math.log(1 + corpus.passageCount / Math.max(1, frequency));
}

function isName(word: string, { reader: { vocabulary } }: Corpus): boolean {
  const form = vocabulary.form(word);
  const lower = vocabulary.form(word.toLowerCase());
  if (lower.question || lower.adverb || lower.determiner !== 0 || lower.preposition !== null) return false;
  if (!form.capitalised && !/\d/.test(word)) return false;
  return isNaming(readConcept(form));
}

function findMeetings(groups: readonly Group[]): ReadonlyMap<string, readonly Meeting[]> {
  const meetings = new Map<string, Meeting[]>();
  groups.forEach(({ terms, near }, word) => {
    for (const { text, weight } of terms) {
      const list = meetings.get(text) ?? [];
      list.push({ word, value: weight });
      meetings.set(text, list);
    }
    for (const { text, weight } of near) {
      const list = meetings.get(text) ?? [];
      list.push({ word, value: weight * NEAR_VALUE });
      meetings.set(text, list);
    }
  });
  return meetings;
}

function widenMeetings(
  groups: readonly Group[],
  meetings: ReadonlyMap<string, readonly Meeting[]>,
  corpus: Corpus,
): ReadonlyMap<string, readonly Meeting[]> {
  const wide = new Map<string, Meeting[]>([...meetings].map(([term, list]) => [term, [...list]]));
  groups.forEach(({ terms, near }, word) => {
    const meet = (term: string, value: number): void => {
      const list = wide.get(term) ?? [];
      list.push({ word, value });
      wide.set(term, list);
    };
    for (const { text, weight } of near) meet(text, weight * KINDRED_VALUE);
    for (const { text, weight } of terms)
      if (weight === 1)
        for (const { word: term, likeness } of corpus.neighbours(text)) meet(term, likeness * likeness);
  });
  return wide;
}
