import type { Case, Gender, GrammaticalNumber } from '../reading.ts';
import type { AddReading } from './inflect-verb.ts';
import type { RawNoun } from './raw-dictionaries.ts';

/** ending, genders (null: the plural), case; strong and weak inflection together (Duden grammar, adjectives). */
const CELLS: readonly (readonly [string, readonly Gender[] | null, Case])[] = [
  ['e', ['masculine', 'feminine', 'neuter'], 'nominative'],
  ['e', ['feminine', 'neuter'], 'accusative'],
  ['e', null, 'nominative'],
  ['e', null, 'accusative'],
  ['er', ['masculine'], 'nominative'],
  ['er', ['feminine'], 'genitive'],
  ['er', ['feminine'], 'dative'],
  ['er', null, 'genitive'],
  ['es', ['neuter'], 'nominative'],
  ['es', ['neuter'], 'accusative'],
  ['em', ['masculine', 'neuter'], 'dative'],
  ['en', ['masculine', 'feminine', 'neuter'], 'genitive'],
  ['en', ['masculine', 'feminine', 'neuter'], 'dative'],
  ['en', ['masculine'], 'accusative'],
  ['en', null, 'nominative'],
  ['en', null, 'genitive'],
  ['en', null, 'dative'],
  ['en', null, 'accusative'],
];

/**
 * The adjective that the noun was made of ("Verletzte" gives "verletzt"), null for other nouns. The dictionary
 * lists such nouns as neuter with the weak endings, or as masculine ones like "Beamter".
 */
export function adjectiveOfNoun(lemma: string, noun: RawNoun): string | null {
  if (!lemma.endsWith('e') || noun.GEN?.SIN !== `${lemma}n`) return null;
  if (noun.G !== 'N' && noun.NOM?.SIN !== `${lemma}r`) return null;
  return lemma.slice(0, -1).toLowerCase();
}

/** All forms of a nominalised adjective: "Abgeordneter", "Abgeordnete", "Abgeordneten", "Neues". */
export function inflectNominalisedAdjective(lemma: string, add: AddReading): void {
  const stem = lemma.slice(0, -1);
  const put = (ending: string, gender: Gender | null, number: GrammaticalNumber, wanted: Case): void =>
    add(stem + ending, { kind: 'noun', lemma, gender, number, case: wanted });
  for (const [ending, genders, wanted] of CELLS) {
    if (genders === null) put(ending, null, 'plural', wanted);
    else for (const gender of genders) put(ending, gender, 'singular', wanted);
  }
}
