import { ONLY_S } from '../lexicon/endings.ts';
import type { Case, Gender, GrammaticalNumber } from '../reading.ts';
import type { AddReading } from './inflect-verb.ts';
import type { RawNoun } from './raw-dictionaries.ts';

const CASES: readonly (readonly ['NOM' | 'GEN' | 'DAT' | 'AKK', Case])[] = [
  ['NOM', 'nominative'],
  ['GEN', 'genitive'],
  ['DAT', 'dative'],
  ['AKK', 'accusative'],
];
const NUMBERS: readonly (readonly ['SIN' | 'PLU', GrammaticalNumber])[] = [
  ['SIN', 'singular'],
  ['PLU', 'plural'],
];
const GENDERS = { M: 'masculine', F: 'feminine', N: 'neuter' } as const;

/**
 * Every form of a noun with its readings: those of the dictionary and two it leaves out, the genitive in -es
 * beside the one in -s ("Jahres") and the dative without -e beside the one with it ("dem Jahr").
 */
export function inflectNoun(lemma: string, noun: RawNoun, add: AddReading): void {
  const gender: Gender | null = noun.G === undefined ? null : GENDERS[noun.G];
  const put = (form: string, number: GrammaticalNumber, wanted: Case): void =>
    add(form, { kind: 'noun', lemma, gender, number, case: wanted });
  for (const [tag, wanted] of CASES)
    for (const [key, number] of NUMBERS) {
      const form = noun[tag]?.[key];
      if (form !== undefined) put(form, number, wanted);
    }
  if (gender === 'feminine') return;
  if (noun.GEN?.SIN === `${lemma}s` && !ONLY_S.test(lemma)) put(`${lemma}es`, 'singular', 'genitive');
  if (noun.DAT?.SIN === `${lemma}e`) put(lemma, 'singular', 'dative');
}
