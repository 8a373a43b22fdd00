import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareMemory } from '../../src/memory/memory-budget.ts';

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
});
