import type { Case, Gender, GrammaticalNumber, Reading } from '../reading.ts';

/** Suffixes that tell the gender, with their plural ending; null where there is none. Duden grammar, word formation. */
const SUFFIXES: readonly (readonly [suffix: string, gender: Gender, plural: string | null])[] = [
  ['tion', 'feminine', 'en'],
  ['sion', 'feminine', 'en'],
  ['ität', 'feminine', 'en'],
  ['heit', 'feminine', 'en'],
  ['keit', 'feminine', 'en'],
  ['schaft', 'feminine', 'en'],
  ['ierung', 'feminine', 'en'],
  ['ismus', 'masculine', null],
];
const SHORTEST_STEM = 3;
const CASES: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative'];

/**
 * The readings of an unlisted noun by its suffix: "Digitalisierung", "Simulationen". Empty without such a suffix and for
 * words without a capital.
 */
export function guessNoun(form: string): readonly Reading[] {
  if (!/^\p{Lu}\p{Ll}+$/u.test(form)) return [];
  for (const [suffix, gender, plural] of SUFFIXES) {
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

const readingsOf = (lemma: string, gender: Gender, number: GrammaticalNumber): readonly Reading[] =>
  CASES.map((wanted) => ({ kind: 'noun', lemma, gender, number, case: wanted }));
