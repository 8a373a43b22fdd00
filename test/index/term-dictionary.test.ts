import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTermBytes, TermBytes } from '../../src/index/term-bytes.ts';
import {
  findTerm,
  TermCursor,
  type TermDictionary,
  TermDictionaryWriter,
} from '../../src/index/term-dictionary.ts';

const string = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^(hafen|öl|straße)?[a-d]{0,6}$/),
);
const place = (dictionary: TermDictionary, term: string): number =>
  findTerm(dictionary, new TermBytes().write(term));

function dictionaryOf(terms: readonly string[]): TermDictionary {
  const writer = new TermDictionaryWriter();
  for (const term of terms) writer.add(new TermBytes().write(term));
  return writer.finish();
}

describe('the bytes of a term', () => {
  it('give the term back, and compare as strings do', () => {
    fc.assert(
      fc.property(string, string, (a, b) => {
        const bytes = new TermBytes().write(a);
        expect(bytes.toString()).toBe(a);
        const order = a < b ? -1 : a > b ? 1 : 0;
        expect(Math.sign(compareTermBytes(bytes, new TermBytes().write(b)))).toBe(order);
      }),
    );
  });
});

describe('the term dictionary', () => {
  it('knows the place of each of its terms, and no other term', () => {
    fc.assert(
      fc.property(fc.uniqueArray(string, { maxLength: 80 }), fc.array(string), (unsorted, others) => {
        const terms = [...unsorted].sort();
        const dictionary = dictionaryOf(terms);
        terms.forEach((term, i) => {
          expect(place(dictionary, term)).toBe(i);
        });
        for (const other of others) expect(place(dictionary, other)).toBe(terms.indexOf(other));
      }),
    );
  });

  it('finds terms whose first letters are those of many others', () => {
    const terms = Array.from({ length: 500 }, (_, i) => `hafenarbeiter${String(i).padStart(3, '0')}`);
    const dictionary = dictionaryOf(terms);
    expect(terms.map((term) => place(dictionary, term))).toEqual(terms.map((_, i) => i));
    expect(place(dictionary, 'hafenarbeiter')).toBe(-1);
    expect(place(dictionary, 'hafenarbeiter0000')).toBe(-1);
  });

  it('is walked through in order', () => {
    const terms = ['', 'a', 'ab', 'öl', '\u{1f30a}'];
    const cursor = new TermCursor(dictionaryOf(terms));
    const walked: string[] = [];
    while (cursor.next()) walked.push(cursor.term.toString());
    expect(walked).toEqual(terms);
  });

  it('may be empty', () => {
    expect(place(dictionaryOf([]), 'hafen')).toBe(-1);
  });
});
