import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WordMemory } from '../../../src/language/term/word-memory.ts';
import type { KnownWord } from '../../../src/language/term/word-table.ts';

/** Knows of a word its small letters and its first letter; the flags depend on its ends. */
const learn = (word: string): KnownWord => ({
  terms: [
    { term: word.toLowerCase(), weight: 1 },
    { term: word.slice(0, 1), weight: 0.5 },
  ],
  beginsCountry: word.startsWith('v'),
  endsCountry: word.endsWith('n'),
});

function remember(memory: WordMemory, text: string, start = 0, end = text.length): KnownWord {
  const word = memory.lookUp(text, start, end);
  const places = Array.from({ length: memory.termCount(word) }, (_, place) => place);
  return {
    terms: places.map((place) => memory.termAt(word, place)),
    beginsCountry: memory.beginsCountry(word),
    endsCountry: memory.endsCountry(word),
  };
}

describe('the memory of words', () => {
  it('finds out about a word once while it keeps coming', () => {
    const asked: string[] = [];
    const memory = new WordMemory(2, (word) => {
      asked.push(word);
      return learn(word);
    });
    for (const word of ['haus', 'a', 'haus', 'b', 'haus', 'c', 'haus', 'd', 'haus'])
      expect(remember(memory, word)).toEqual(learn(word));
    expect(asked).toEqual(['haus', 'a', 'b', 'c', 'd']);
  });

  it('forgets what does not come again', () => {
    const asked: string[] = [];
    const memory = new WordMemory(2, (word) => {
      asked.push(word);
      return learn(word);
    });
    for (const word of ['haus', 'a', 'b', 'c', 'd', 'e', 'haus']) remember(memory, word);
    expect(asked.filter((word) => word === 'haus')).toHaveLength(2);
  });

  it('finds words where they stand in a text', () => {
    const memory = new WordMemory(10, learn);
    remember(memory, 'liefern');
    expect(remember(memory, 'Sie liefern heute', 4, 11)).toEqual(learn('liefern'));
    expect(remember(memory, 'Sie liefern heute', 4, 10)).toEqual(learn('liefer'));
  });

  it('shares a term that several words have', () => {
    const memory = new WordMemory(10, learn);
    expect(remember(memory, 'haus').terms[1]).toBe(remember(memory, 'hof').terms[1]);
  });

  it('gives every word what was found out about it, whatever came before', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), fc.integer({ min: 1, max: 60 }), (words, size) => {
        const memory = new WordMemory(size, learn);
        for (const each of words) expect(remember(memory, each)).toEqual(learn(each));
      }),
    );
  });

  it('keeps apart thousands of words', () => {
    const memory = new WordMemory(20_000, learn);
    const words = Array.from({ length: 20_000 }, (_, number) => `Wort${number}`);
    for (const word of words) remember(memory, word);
    for (const word of words) expect(remember(memory, word)).toEqual(learn(word));
  });
});
