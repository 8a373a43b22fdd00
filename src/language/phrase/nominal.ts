import type { Word } from '../clause/clause.ts';
import { OPENING_ADVERB_SUFFIX } from '../lexicon/endings.ts';
import { OPENING_ADJECTIVES } from '../lexicon/opening-adjectives.ts';
import { classifyNoun, isFirstName } from './classify-noun.ts';
import type { PhraseContext } from './phrase-context.ts';
import { readNoun } from './read-noun.ts';

/** "dpa-Meldung", "al-Amin", "48-Jährige", "beispiel.de". */
export const LOWER_NAME = /^(?:\p{Ll}{2,6}|\d{1,3})-\p{Lu}|^[\p{Ll}\d-]+\.(?:de|com|org|net|at|ch)$/u;

/** Behind a colon a sentence may begin. */
const OPENS = /: ["„“»]?$/;

/**
 * Whether a word can be the noun or name of a phrase: "dpa-Meldung" and "beispiel.de" too. A capital function word at a
 * sentence's start is none.
 */
export function isNominal({ words, text, opening }: PhraseContext, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.kind === 'number') return false;
  const { form } = word;
  if (!form.capitalised) return LOWER_NAME.test(word.text);
  const opens = word === opening || OPENS.test(text.slice(Math.max(0, word.start - 3), word.start));
  if (form.nouns.length > 0 && !opens) return true;
  if (form.preposition !== null || form.subjunction || form.coordinator || form.adverb || form.question)
    return false;
  if (form.pronoun !== 0 || form.determiner !== 0) return false;
  if (!opens) return true;
  if (OPENING_ADJECTIVES.has(word.text)) return false;
  if (form.nouns.length > 0 || isFirstName(word.text)) return true;
  const next = words[index + 1];
  if (form.finite.length > 0 || form.participles.length > 0 || form.presentParticiples.length > 0)
    return false;
  if (OPENING_ADVERB_SUFFIX.test(form.lower)) return false;
  if (form.adjectives.length > 0 && next !== undefined && !next.form.capitalised) return false;
  return classifyNoun(word.form).known || /^\p{L}/u.test(word.text);
}

/** The dictionary knows it neither whole nor in part: a name. */
export const isUnknown = ({ form }: Word): boolean => !readNoun(form).known;
