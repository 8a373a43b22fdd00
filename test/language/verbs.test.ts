import { describe, expect, it } from '@jest/globals';
import { OPERATORS } from '../../src/language/lexicon/operators.ts';
import { REPORT_FRAMES } from '../../src/language/lexicon/report-frames.ts';
import { VERBS_A_TO_B } from '../../src/language/lexicon/verbs/a-b.ts';
import { VERBS_C_TO_E } from '../../src/language/lexicon/verbs/c-e.ts';
import { VERBS_F_TO_K } from '../../src/language/lexicon/verbs/f-k.ts';
import { VERBS_L_TO_S } from '../../src/language/lexicon/verbs/l-s.ts';
import { VERBS_T_TO_Z } from '../../src/language/lexicon/verbs/t-z.ts';
import {
  CLAUSE_HELPS,
  VERB_TRAITS,
  VERB_USES,
  type VerbTrait,
} from '../../src/language/lexicon/verbs/verb-entry.ts';
import { VERBS, verbsThatAre } from '../../src/language/lexicon/verbs/verb-table.ts';
import { PREDICATE_ENTRIES } from '../../src/language/proposition/predicate-groups.ts';
import { testDictionary } from './test-dictionary.ts';

const TABLES: readonly (readonly [string, string])[] = [
  ['ab', VERBS_A_TO_B],
  ['cde', VERBS_C_TO_E],
  ['fghijk', VERBS_F_TO_K],
  ['lmnopqrs', VERBS_L_TO_S],
  ['tuvwxyz', VERBS_T_TO_Z],
];
const linesOf = (table: string): readonly string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim());
const lines = TABLES.flatMap(([, table]) => linesOf(table));
const plain = (letter: string): string => letter.normalize('NFD').charAt(0);

/** What may stand behind each name of a line. */
const KNOWN: Readonly<Record<string, ReadonlySet<string>>> = {
  takes: new Set(Object.keys(VERB_USES)),
  tells: new Set(Object.keys(CLAUSE_HELPS)),
  reports: new Set(REPORT_FRAMES.map(({ beside }) => beside)),
  truth: new Set(OPERATORS.map(({ operator }) => operator)),
  is: new Set(Object.keys(VERB_TRAITS)),
  means: new Set(PREDICATE_ENTRIES.map(({ group }) => group)),
};

describe('the verbs', () => {
  it('stand in one line each, in the file of their letter', () => {
    const verbs = lines.map((line) => line.split(' ')[0] ?? '');
    expect(verbs.filter((verb, index) => verbs.indexOf(verb) !== index)).toEqual([]);
    const strayed = TABLES.flatMap(([letters, table]) =>
      linesOf(table).filter((line) => !letters.includes(plain(line.charAt(0)))),
    );
    expect(strayed).toEqual([]);
  });

  it('say only what the program knows to read', () => {
    const unread = lines.flatMap((line) =>
      line
        .split(' ')
        .slice(1)
        .flatMap((part) => {
          const [name = '', ...told] = part.split(':');
          const values = told.join(':').split(',');
          return values
            .filter((value) => KNOWN[name]?.has(value.replace(/:\d$/, '')) !== true)
            .map((value) => `${line.split(' ')[0]}: ${name}:${value}`);
        }),
    );
    expect(unread).toEqual([]);
  });

  it('have their meaning in no second place', () => {
    const twice = PREDICATE_ENTRIES.flatMap(({ group, words }) => {
      const own = words.split(' ');
      return own.filter((word, index) => own.indexOf(word) !== index).map((word) => `${group}: ${word}`);
    });
    expect(twice).toEqual([]);
  });

  it('tell all that is known of one', () => {
    expect(VERBS.get('fordern')).toEqual({
      verb: 'fordern',
      takes: ['clause', 'infinitive', 'quote'],
      tells: [],
      reports: ['object'],
      truth: 'demand',
      is: ['taking', 'deciding', 'asking-of'],
      means: ['fordern'],
    });
  });

  it.each(Object.entries(VERB_TRAITS))('are %s as in "%s"', (trait, example) => {
    const marked = /\[(.+)\]/.exec(example)?.[1] ?? '';
    const lemmas = [marked, ...testDictionary.lemmas(marked)];
    // A prefix may stand apart: "stufte … ein".
    const members = [...verbsThatAre(trait as VerbTrait)];
    expect(members.some((verb) => lemmas.some((lemma) => verb.endsWith(lemma)))).toBe(true);
  });
});
