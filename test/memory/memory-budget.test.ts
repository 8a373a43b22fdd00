import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareForWords, shareMemory } from '../../src/memory/memory-budget.ts';

const sumOf = (bytes: number): number =>
  Object.values(shareMemory(bytes)).reduce((sum, share) => sum + share, 0);

describe('the memory of a process', () => {
  it('is shared out whole, and never more than there is of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (bytes) => {
        expect(sumOf(bytes)).toBeLessThanOrEqual(bytes);
        expect(sumOf(bytes)).toBeGreaterThan(bytes - Object.keys(shareMemory(bytes)).length);
      }),
    );
  });

  it('gives every kind more where there is more', () => {
    const [small, large] = [shareMemory(2 ** 20), shareMemory(2 ** 21)];
    for (const [kind, share] of Object.entries(small))
      expect([kind, large[kind as keyof typeof large] > share]).toEqual([kind, true]);
  });

  it('leaves the room of answers to the words where nothing is answered, and the sum as it is', () => {
    const [usual, forWords] = [shareMemory(), shareForWords(shareMemory())];
    expect(forWords.words).toBeGreaterThan(2 * usual.words);
    const others = [usual.texts, usual.statements, usual.passages, usual.readings, usual.register];
    const more = [usual.seenPassages, usual.seenArticles, usual.answers, usual.searches, usual.pages];
    expect(forWords.words - usual.words).toBe([...others, ...more].reduce((sum, share) => sum + share, 0));
  });
});
