import { describe, expect, it } from '@jest/globals';
import { WordTable } from '../../../src/language/term/word-table.ts';

const nothing = { terms: [], beginsCountry: false, endsCountry: false };

describe('the table of words', () => {
  it('keeps words of one hash apart, and of thousands of them only some, so that a look-up stays short', () => {
    const table = new WordTable();
    const kept = Array.from({ length: 2000 }, (_, number) => {
      const word = `w${number}`;
      return [word, table.put(word, 0, word.length, 7, nothing)] as const;
    });
    expect(kept.filter(([, record]) => record !== 0).length).toBeGreaterThan(10);
    expect(kept.filter(([, record]) => record === 0).length).toBeGreaterThan(1000);
    for (const [word, record] of kept) expect(table.find(word, 0, word.length, 7)).toBe(record);
  });
});
