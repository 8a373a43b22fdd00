import type { FiniteVerbReading, Person, Reading } from '../reading.ts';
import type { RawTense, RawVerb } from './raw-dictionaries.ts';

export type AddReading = (form: string, reading: Reading) => void;

type TenseAndMood = Pick<FiniteVerbReading, 'tense' | 'mood'>;

/**
 * Every form of a verb with its readings. A separable verb gives its joined forms ("anliefert", as in "dass er
 * anliefert") under its own lemma, and the bare stem ("liefert") under the stem's infinitive, which matters for
 * stems that are no verb of their own ("beraumt … an").
 */
export function inflectVerb(lemma: string, verb: RawVerb, add: AddReading): void {
  for (const [raw, tense] of tensesOf(verb)) inflectTense(lemma, raw, tense, add);
  add(verb.INF ?? lemma, { kind: 'infinitive', lemma });
  const zuInfinitive = verb.EIZ ?? joinZu(lemma, prefixOf(verb));
  if (zuInfinitive !== null) add(zuInfinitive, { kind: 'zu-infinitive', lemma });
  for (const form of verb.PA2 ?? []) add(form, { kind: 'participle', lemma });
  if (verb.PA1) add(verb.PA1, { kind: 'present-participle', lemma });
}

const tensesOf = (verb: RawVerb): readonly [RawTense | undefined, TenseAndMood][] => [
  [verb.PRÄ, { tense: 'present', mood: 'indicative' }],
  [verb.PRT, { tense: 'past', mood: 'indicative' }],
  [verb.KJ1, { tense: 'present', mood: 'subjunctive1' }],
  [verb.KJ2, { tense: 'past', mood: 'subjunctive2' }],
];

function inflectTense(lemma: string, raw: RawTense | undefined, tense: TenseAndMood, add: AddReading): void {
  for (const number of ['S', 'P'] as const)
    for (const person of ['1', '2', '3'] as const) {
      const form = raw?.[number]?.[person];
      if (form === undefined) continue;
      const reading = {
        kind: 'finite',
        person: Number(person) as Person,
        number: number === 'S' ? 'singular' : 'plural',
        ...tense,
      } as const;
      if (typeof form === 'string') {
        add(form, { ...reading, lemma });
        continue;
      }
      const [stem, prefix] = form;
      add(prefix + stem, { ...reading, lemma });
      if (lemma.startsWith(prefix)) add(stem, { ...reading, lemma: lemma.slice(prefix.length) });
    }
}

function prefixOf(verb: RawVerb): string | null {
  const form = verb.PRÄ?.S?.['3'] ?? verb.PRT?.S?.['3'];
  return typeof form === 'object' ? form[1] : null;
}

const joinZu = (lemma: string, prefix: string | null): string | null =>
  prefix !== null && lemma.startsWith(prefix) ? `${prefix}zu${lemma.slice(prefix.length)}` : null;
