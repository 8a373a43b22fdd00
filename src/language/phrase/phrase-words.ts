import type { Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Form } from '../form.ts';
import { OPENING_ADJECTIVES } from '../lexicon/opening-adjectives.ts';
import { readNoun } from './read-noun.ts';

/** "in Kraft": a noun in capitals, though small it is a preposition ("kraft seines Amtes"). */
const NOUN_PREPOSITIONS: ReadonlySet<string> = new Set(['Kraft']);

/** Nouns and names are capitalised; a capital word of a closed class at the start is none. */
export function isNominal(word: Word): boolean {
  const { form } = word;
  if (OPENING_ADJECTIVES.has(form.text)) return false;
  if (NOUN_PREPOSITIONS.has(form.text)) return true;
  if (word.kind === 'number' || !form.capitalised) return false;
  if (form.nouns.length > 0 && !isClosed(form)) return true;
  return !(isClosed(form) || form.coordinator || form.subjunction || form.adverb);
}

const isClosed = (form: Form): boolean =>
  form.determiner !== 0 ||
  form.pronoun !== 0 ||
  form.preposition !== null ||
  form.adverb ||
  form.question ||
  form.subjunction;

export const INFLECTED = /(?:e|en|er|es|em)$/;

export function isModifier(word: Word, next: Word | undefined): boolean {
  const { form } = word;
  if (word.kind === 'number') return next !== undefined;
  if (form.capitalised || next === undefined) return false;
  if (form.adverb && !INFLECTED.test(form.lower)) return false;
  if (form.adverb || form.coordinator || form.subjunction) return false;
  return INFLECTED.test(form.lower) || form.adjectives.length > 0;
}

/** The dictionary knows it neither whole nor in part: a name. */
export const isUnknown = ({ form }: Word, dictionary: Dictionary): boolean =>
  !readNoun(form, dictionary).known;
