import { describe, expect, it } from '@jest/globals';
import { weighQueryTerms } from '../../src/corpus/weigh-query-terms.ts';
import type { Term } from '../../src/language/term.ts';

const word = (start: number, terms: Readonly<Record<string, number>>): readonly Term[] =>
  Object.entries(terms).map(([text, weight]) => ({ text, weight, start, end: start + 5 }));
const weigh = (terms: readonly Term[], known: readonly string[]) =>
  Object.fromEntries(
    weighQueryTerms(terms, (term) => (known.includes(term) ? 3 : 0)).map(({ term, weight }) => [
      term,
      weight,
    ]),
  );

describe('the terms of a question', () => {
  it('share the weight of a word between its lemmas', () => {
    expect(weigh(word(0, { hoeren: 1, gehoeren: 1 }), ['hoeren'])).toEqual({ hoeren: 0.5, gehoeren: 0.5 });
  });

  it('count parts more when the archive does not have the whole', () => {
    const terms = word(0, { flaggenstreit: 1, flagge: 0.5, streit: 0.5 });
    expect(weigh(terms, ['flaggenstreit', 'flagge'])).toEqual({ flaggenstreit: 1, flagge: 0.5, streit: 0.5 });
    expect(weigh(terms, ['flagge'])).toEqual({ flaggenstreit: 1, flagge: 0.75, streit: 0.75 });
  });

  it('weigh each word apart', () => {
    const terms = [...word(0, { rakete: 1 }), ...word(9, { hafenamt: 1, hafen: 0.5 })];
    expect(weigh(terms, ['rakete'])).toEqual({ rakete: 1, hafenamt: 1, hafen: 0.75 });
  });

  it('of nothing are none', () => {
    expect(weighQueryTerms([], () => 0)).toEqual([]);
  });
});
