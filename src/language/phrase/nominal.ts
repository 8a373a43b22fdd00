import type { Word } from '../clause/clause.ts';
import type { Form } from '../form.ts';
import { perForm } from '../kept.ts';
import { OPENING_ADVERB_SUFFIX, SURE_ADJECTIVE_SUFFIX } from '../lexicon/endings.ts';
import { HALF_WORD } from '../lexicon/gaps.ts';
import { LOWER_AGENCIES } from '../lexicon/named-media.ts';
import { OPENING_ADJECTIVES } from '../lexicon/opening-adjectives.ts';
import { COPULAS } from '../lexicon/verb-classes.ts';
import { classifyNoun, isGivenName } from './classify-noun.ts';
import type { PhraseContext } from './phrase-context.ts';
import { readNoun } from './read-noun.ts';

/** "dpa-Meldung", "al-Amin", "48-Jährige", "beispiel.de"; "dpa". */
const LOWER_NAME = /^(?:\p{Ll}{2,6}|\d{1,3})-\p{Lu}|^[\p{Ll}\d-]+\.(?:de|com|org|net|at|ch)$/u;
export const isLowerName: (form: Form) => boolean = perForm(
  ({ text }) => LOWER_NAME.test(text) || LOWER_AGENCIES.has(text),
);

/** Behind a colon a sentence may begin. */
const OPENS = /: ["„“»]?$/;
const COLON = ':'.charCodeAt(0);

function opensBehindColon(text: string, start: number): boolean {
  const near = text.charCodeAt(start - 2) === COLON || text.charCodeAt(start - 3) === COLON;
  return near && OPENS.test(text.slice(Math.max(0, start - 3), start));
}

/**
 * Whether a word can be the noun or name of a phrase: "dpa-Meldung" and "beispiel.de" too. A capital function word at a
 * sentence's start is none.
 */
export function isNominal({ words, text, opening }: PhraseContext, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.kind === 'number') return false;
  const { form } = word;
  if (form.traits.has('surname')) return true;
  if (HALF_WORD.test(text.slice(word.end, word.end + 7))) return false;
  if (!form.capitalised) return isLowerName(form);
  const opens = word === opening || opensBehindColon(text, word.start);
  if (form.nouns.length > 0 && !opens) return true;
  if (form.preposition !== null || form.subjunction || form.coordinator || form.adverb || form.question)
    return false;
  if (form.pronoun !== 0 || form.determiner !== 0) return false;
  if (!opens) return true;
  if (OPENING_ADJECTIVES.has(word.text)) return false;
  if (form.nouns.length > 0 || isGivenName(word.form)) return true;
  const next = words[index + 1];
  if (form.finite.length > 0 || form.participles.length > 0 || form.presentParticiples.length > 0)
    return false;
  if (OPENING_ADVERB_SUFFIX.test(form.lower) || isPredicative(form, next)) return false;
  if (isManner(form) && next !== undefined && !next.form.capitalised) return false;
  return classifyNoun(word.form).known || /^\p{L}/u.test(word.text);
}

/** "[Hocherfreulich] ist, dass …": an adjective that no list has, before its copula; a surname stands before any verb. */
const isPredicative = ({ lower, vocabulary }: Form, next: Word | undefined): boolean =>
  SURE_ADJECTIVE_SUFFIX.test(lower) &&
  vocabulary.form(lower).adjectives.length > 0 &&
  next?.form.finite.some(({ lemma }) => COPULAS.has(lemma)) === true;

/** "[Genussvoll] beschwor Ohm": an adjective too long for a surname. */
const isManner = ({ adjectives, lower, vocabulary }: Form): boolean =>
  adjectives.length > 0 ||
  (lower.length >= LONG &&
    vocabulary.dictionary.knows(lower) &&
    vocabulary.form(lower).adjectives.length > 0);

const LONG = 8;

/** The dictionary knows it neither whole nor in part: a name. */
export const isUnknown = ({ form }: Word): boolean => !readNoun(form).known;
