import type {
  Case,
  FiniteVerbReading,
  Gender,
  GrammaticalNumber,
  NonFiniteVerbReading,
  Person,
  Reading,
} from '../reading.ts';

/** A reading without its lemma as one small number, so that forms that inflect alike share their list. */
export type ReadingCode = number;

const GENDERS: readonly (Gender | null)[] = [null, 'masculine', 'feminine', 'neuter'];
const NUMBERS: readonly GrammaticalNumber[] = ['singular', 'plural'];
const CASES: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative'];
const TENSES: readonly Pick<FiniteVerbReading, 'tense' | 'mood'>[] = [
  { tense: 'present', mood: 'indicative' },
  { tense: 'past', mood: 'indicative' },
  { tense: 'present', mood: 'subjunctive1' },
  { tense: 'past', mood: 'subjunctive2' },
];
const NONFINITE: readonly NonFiniteVerbReading['kind'][] = [
  'infinitive',
  'zu-infinitive',
  'participle',
  'present-participle',
  'imperative',
];
const FIRST_FINITE = 32;
const FIRST_NONFINITE = 56;
const ADJECTIVE = 61;

/** @throws never; a value outside the tables is a fault of the caller and gives a wrong code */
export function encodeReading(reading: Reading): ReadingCode {
  switch (reading.kind) {
    case 'noun':
      return (
        GENDERS.indexOf(reading.gender) * 8 +
        NUMBERS.indexOf(reading.number) * 4 +
        CASES.indexOf(reading.case)
      );
    case 'finite': {
      const tense = TENSES.findIndex((t) => t.tense === reading.tense && t.mood === reading.mood);
      return FIRST_FINITE + (reading.person - 1) * 8 + NUMBERS.indexOf(reading.number) * 4 + tense;
    }
    case 'adjective':
      return ADJECTIVE;
    default:
      return FIRST_NONFINITE + NONFINITE.indexOf(reading.kind);
  }
}

/** The same reading of another lemma. */
export const underLemma = (reading: Reading, lemma: string): Reading =>
  decodeReading(encodeReading(reading), lemma);

export function decodeReading(code: ReadingCode, lemma: string): Reading {
  if (code >= ADJECTIVE) return { kind: 'adjective', lemma };
  if (code >= FIRST_NONFINITE) return { kind: NONFINITE[code - FIRST_NONFINITE] ?? 'infinitive', lemma };
  const number = NUMBERS[(code >> 2) & 1] ?? 'singular';
  if (code < FIRST_FINITE)
    return {
      kind: 'noun',
      lemma,
      gender: GENDERS[code >> 3] ?? null,
      number,
      case: CASES[code & 3] ?? 'nominative',
    };
  const person = (((code - FIRST_FINITE) >> 3) + 1) as Person;
  const { tense, mood } = TENSES[code & 3] ?? { tense: 'present', mood: 'indicative' };
  return { kind: 'finite', lemma, person, number, tense, mood };
}
