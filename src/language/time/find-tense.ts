import type { Form, Vocabulary } from '../form.ts';
import { PARTICIPLE_SHAPE } from '../lexicon/endings.ts';
import {
  ANNOUNCING_FORMS,
  PAST_AUXILIARY_FORMS,
  PRESENT_AUXILIARY_FORMS,
  PRESENT_SAYING_FORMS,
} from '../lexicon/tense-forms.ts';
import { CONDITION_OPENERS } from '../lexicon/time-surroundings.ts';

/**
 * Whether a clause tells what was ("past"), announces what comes ("ahead": wird, soll, a zu-infinitive) or stands in
 * the present, which in German may be either; null when nobody can say.
 */
export type Tense = 'past' | 'present' | 'ahead' | null;

/** Whether a near day is meant to come: "am Montag tagt der Rat", "in zwei Wochen wird gewählt". */
export const looksAhead = (tense: Tense): boolean => tense === 'ahead' || tense === 'present';

const LONGEST_CLAUSE = 250;
const CLAUSE_BORDERS = /[,:](?!\d)|[;!?\n„“”"»«()–]|\.(?=\s+[\p{Lu}„"»]|$)/gu;
const SENTENCE_BORDERS = /[!?\n]|[\p{L})“"]\.(?=\s)/gu;
const WORD = /\p{L}+/gu;

/**
 * The tense around an expression: that of its clause when it has a verb, otherwise that of its sentence. A
 * zu-infinitive announces ("kündigte an, am Freitag zu kommen") unless it is perfect ("gekommen zu sein").
 *
 * @param vocabulary null when there is none; then only auxiliaries and the commonest endings are known
 */
export function findTense(text: string, start: number, end: number, vocabulary: Vocabulary | null): Tense {
  const clause = readVerbs(stretch(text, start, end, CLAUSE_BORDERS), vocabulary);
  if (clause.past || (clause.auxiliary && clause.participle)) return 'past';
  if (clause.announces) return 'ahead';
  if (clause.zuInfinitive && !clause.present) return clause.participle ? 'past' : 'ahead';
  if (clause.present) return 'present';
  const sentence = readVerbs(stretch(text, start, end, SENTENCE_BORDERS), vocabulary);
  if (clause.auxiliary) return sentence.participle ? 'past' : 'present';
  if (sentence.past || (sentence.auxiliary && sentence.participle)) return 'past';
  if (sentence.announces) return 'ahead';
  return sentence.present || sentence.auxiliary ? 'present' : null;
}

/** The words around an expression up to the nearest punctuation. */
export const clauseAround = (text: string, start: number, end: number): string =>
  stretch(text, start, end, CLAUSE_BORDERS);

function stretch(text: string, start: number, end: number, borders: RegExp): string {
  const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const after = text.slice(end, end + LONGEST_CLAUSE);
  let from = 0;
  for (const match of before.matchAll(borders)) from = match.index + match[0].length;
  borders.lastIndex = 0;
  const next = borders.exec(after);
  borders.lastIndex = 0;
  return `${before.slice(from)} ${next === null ? after : after.slice(0, next.index + 1)}`;
}

/** Which verbs a stretch has. */
interface Verbs {
  past: boolean;
  announces: boolean;
  present: boolean;
  auxiliary: boolean;
  participle: boolean;
  zuInfinitive: boolean;
}

function readVerbs(stretched: string, vocabulary: Vocabulary | null): Verbs {
  const verbs = {
    past: false,
    announces: false,
    present: false,
    auxiliary: false,
    participle: false,
    zuInfinitive: false,
  };
  let before: string | null = null;
  for (const [word] of stretched.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (before === 'zu' && lower.endsWith('n') && word === lower) verbs.zuInfinitive = true;
    else if (PAST_AUXILIARY_FORMS.has(lower) || PRESENT_SAYING_FORMS.has(lower)) verbs.past = true;
    else if (lower === 'es' && before === 'heißt') verbs.past = true;
    else if (PRESENT_AUXILIARY_FORMS.has(lower)) verbs.auxiliary = true;
    // "Wenn er am Freitag kommt": not yet, unless the clause has a past verb.
    else if (ANNOUNCING_FORMS.has(lower) || CONDITION_OPENERS.has(lower)) verbs.announces = true;
    else if (word === lower || before === null) {
      const verb = readVerb(lower, vocabulary);
      if (verb !== null && (verb !== 'present' || word === lower)) verbs[verb] = true;
    }
    before = lower;
  }
  return verbs;
}

const WEAK_PAST = /^\p{Ll}{2,}te(?:n|t)?$/u;

function readVerb(word: string, vocabulary: Vocabulary | null): keyof Verbs | null {
  const form = vocabulary === null ? null : vocabulary.form(word);
  if (form === null || isUnknown(form))
    return PARTICIPLE_SHAPE.test(word)
      ? 'participle'
      : vocabulary === null && WEAK_PAST.test(word)
        ? 'past'
        : null;
  if (form.adverb || form.preposition || form.determiner) return null;
  if (form.zuInfinitives.length > 0) return 'zuInfinitive';
  if (form.participles.length > 0) return 'participle';
  if (form.finite.length === 0) return null;
  if (form.finite.every(({ tense, mood }) => tense === 'past' && mood !== 'subjunctive1')) return 'past';
  return form.adjectives.length > 0 ? null : 'present';
}

const isUnknown = (form: Form): boolean =>
  form.finite.length + form.participles.length + form.infinitives.length + form.nouns.length === 0 &&
  !form.adverb &&
  form.preposition === null &&
  form.adjectives.length === 0;
