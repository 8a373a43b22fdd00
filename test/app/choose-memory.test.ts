import { describe, expect, it } from '@jest/globals';
import { chooseMemory, machineMemory } from '../../src/app/choose-memory.ts';

const GIGABYTE = 2 ** 30;
const sumOf = (machine: number): number =>
  Math.round(Object.values(chooseMemory(machine)).reduce((sum, share) => sum + share, 0) / 2 ** 20);

describe('what a process remembers', () => {
  it.each([
    ['a container of half a gigabyte', GIGABYTE / 2, 32],
    ['a small machine', 4 * GIGABYTE, 64],
    ['a large one', 64 * GIGABYTE, 64],
  ])('is bounded on %s', (_, machine, megabytes) => {
    expect(sumOf(machine)).toBe(megabytes);
  });

  it('is chosen by what the machine has', () => {
    expect(machineMemory()).toBeGreaterThan(2 ** 20);
  });
});
