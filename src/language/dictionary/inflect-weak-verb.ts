import { WITHOUT_GE } from '../lexicon/endings.ts';
import type { FiniteVerbReading, GrammaticalNumber, Person } from '../reading.ts';
import type { AddReading } from './inflect-verb.ts';

type Cell = readonly [person: Person, number: GrammaticalNumber, ending: string];

const PRESENT: readonly Cell[] = [
  [1, 'singular', 'e'],
  [2, 'singular', 'st'],
  [3, 'singular', 't'],
  [1, 'plural', 'en'],
  [2, 'plural', 't'],
  [3, 'plural', 'en'],
];
const REPORTED: readonly Cell[] = [
  [1, 'singular', 'e'],
  [3, 'singular', 'e'],
  [1, 'plural', 'en'],
  [3, 'plural', 'en'],
];
const PAST: readonly Cell[] = [
  [1, 'singular', 'te'],
  [2, 'singular', 'test'],
  [3, 'singular', 'te'],
  [1, 'plural', 'ten'],
  [2, 'plural', 'tet'],
  [3, 'plural', 'ten'],
];

const TENSES: readonly (readonly [Pick<FiniteVerbReading, 'tense' | 'mood'>, readonly Cell[]])[] = [
  [{ tense: 'present', mood: 'indicative' }, PRESENT],
  [{ tense: 'present', mood: 'subjunctive1' }, REPORTED],
  [{ tense: 'past', mood: 'indicative' }, PAST],
  [{ tense: 'past', mood: 'subjunctive2' }, PAST],
];

/** Every form of a weak verb (Duden grammar): "mobben, mobbt, mobbte, gemobbt". */
export function inflectWeakVerb(lemma: string, add: AddReading): void {
  const stem = lemma.replace(/e?n$/, '');
  const join = (ending: string): string => stem + linkOf(stem, ending) + ending;
  for (const [{ tense, mood }, cells] of TENSES)
    for (const [person, number, ending] of cells) {
      const isInfinitiveForm = ending === 'en';
      add(isInfinitiveForm ? lemma : join(ending), { kind: 'finite', lemma, person, number, tense, mood });
    }
  add(lemma, { kind: 'infinitive', lemma });
  add(`${lemma}d`, { kind: 'present-participle', lemma });
  const bare = WITHOUT_GE.test(lemma) || lemma.endsWith('ieren');
  add(`${bare ? '' : 'ge'}${join('t')}`, { kind: 'participle', lemma });
}

/** "zünd-e-t", "öffn-e-t": an e before -t and -st where the stem could not be spoken without. */
const linkOf = (stem: string, ending: string): string =>
  /^[ts]/.test(ending) && /(?:[td]|[^aeiouäöühlr][mn])$/.test(stem) ? 'e' : '';
