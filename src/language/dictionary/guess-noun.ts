import { NOUN_OF_VERB, NOUN_SUFFIXES } from '../lexicon/endings.ts';
import type { Case, Gender, GrammaticalNumber, Reading } from '../reading.ts';

/** Suffixes that tell the gender, with their plural ending; null where there is none. Duden grammar, word formation. */
const SHORTEST_STEM = 3;
const CASES: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative'];

/**
 * The readings of an unlisted noun by its suffix: "Digitalisierung", "Simulationen", and of one made of a listed verb:
 * "Anreicherung". Empty without such a suffix and for words without a capital.
 */
export function guessNoun(form: string, isInfinitive: (word: string) => boolean): readonly Reading[] {
  if (!/^\p{Lu}\p{Ll}+$/u.test(form)) return [];
  const made = madeOfVerb(form, isInfinitive);
  if (made.length > 0) return made;
  for (const [suffix, gender, plural] of NOUN_SUFFIXES) {
    if (form.endsWith(suffix) && form.length >= suffix.length + SHORTEST_STEM)
      return readingsOf(form, gender, 'singular');
    if (
      plural !== null &&
      form.endsWith(suffix + plural) &&
      form.length >= suffix.length + plural.length + SHORTEST_STEM
    )
      return readingsOf(form.slice(0, -plural.length), gender, 'plural');
  }
  return [];
}

/** "Samsung" and "Bandung" are made of no verb. */
function madeOfVerb(form: string, isInfinitive: (word: string) => boolean): readonly Reading[] {
  const stem = NOUN_OF_VERB.exec(form)?.[1]?.toLowerCase();
  if (stem === undefined) return [];
  const verbs = [`${stem}en`, `${stem}n`, `${stem.replace(/l$/, 'el')}n`];
  if (!verbs.some(isInfinitive)) return [];
  return form.endsWith('en')
    ? readingsOf(form.slice(0, -2), 'feminine', 'plural')
    : readingsOf(form, 'feminine', 'singular');
}

const readingsOf = (lemma: string, gender: Gender, number: GrammaticalNumber): readonly Reading[] =>
  CASES.map((wanted) => ({ kind: 'noun', lemma, gender, number, case: wanted }));
