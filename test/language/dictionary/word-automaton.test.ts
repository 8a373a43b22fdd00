import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packAutomaton, WordAutomaton } from '../../../src/language/dictionary/word-automaton.ts';

const create = (words: ReadonlyMap<string, number>): WordAutomaton => new WordAutomaton(packAutomaton(words));

/** What an automaton says of the beginnings of a word, as far as any word of it goes. */
function follow(automaton: WordAutomaton, word: string): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  let state = automaton.root;
  for (let length = 1; length <= word.length; length += 1) {
    const edge = automaton.step(state, word.charCodeAt(length - 1));
    if (edge === 0) break;
    state = automaton.state(edge);
    found.push([word.slice(0, length), automaton.kinds(edge)]);
  }
  return found;
}

describe('an automaton of words', () => {
  it('follows a word as long as some word begins so, and says what ends on the way', () => {
    const words = new Map([
      ['rat', 1],
      ['rate', 2],
      ['raten', 3],
      ['haus', 31],
    ]);
    expect(follow(create(words), 'ratenkauf')).toEqual([
      ['r', 0],
      ['ra', 0],
      ['rat', 1],
      ['rate', 2],
      ['raten', 3],
    ]);
    expect(follow(create(words), 'hauses')).toHaveLength(4);
    expect(follow(create(words), 'öl')).toEqual([]);
  });

  it('has exactly the words it was made of', () => {
    const word = fc.stringMatching(/^[abäß’]{1,7}$/);
    const words = fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 31 })), {
      selector: ([letters]) => letters,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, word, (pairs, other) => {
        const all = new Map(pairs);
        const expected: (readonly [string, number])[] = [];
        for (let length = 1; length <= other.length; length += 1) {
          const beginning = other.slice(0, length);
          if (!pairs.some(([letters]) => letters.startsWith(beginning))) break;
          expected.push([beginning, all.get(beginning) ?? 0]);
        }
        expect(follow(create(all), other)).toEqual(expected);
      }),
    );
  });

  it('shares beginnings and ends', () => {
    const words = new Map(
      ['be', 'ver', 'zer', 'ent'].flatMap((prefix) =>
        ['reißen', 'brechen', 'fallen'].map((verb) => [prefix + verb, 1] as const),
      ),
    );
    expect(packAutomaton(words).edges.length).toBeLessThan(30);
  });

  it('of no words knows no letter', () => {
    expect(follow(create(new Map()), 'haus')).toEqual([]);
  });

  it('refuses more letters than it can number', () => {
    const letters = Array.from({ length: 200 }, (_, place) => String.fromCharCode(0x4e00 + place));
    expect(() => packAutomaton(new Map(letters.map((letter) => [letter, 1])))).toThrow(RangeError);
  });
});
