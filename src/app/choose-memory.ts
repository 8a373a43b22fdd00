import { totalmem } from 'node:os';
import { type MemoryBudget, shareMemory } from '../memory/memory-budget.ts';

/** So large a part of the machine's memory is for what is remembered, within these bounds. */
const PART = 1 / 64;
const LEAST = 32 * 2 ** 20;
const MOST = 64 * 2 ** 20;

/** How many bytes the machine has, or what the container may have of it. */
export function machineMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/**
 * What the process remembers of articles, words and answers, by the memory there is. With 128 MB at most, 200 questions over
 * 998 articles took as much time and 14 MB more (`docs/operation.md`).
 *
 * @param machine bytes
 */
export const chooseMemory = (machine: number): MemoryBudget =>
  shareMemory(Math.min(MOST, Math.max(LEAST, machine * PART)));
