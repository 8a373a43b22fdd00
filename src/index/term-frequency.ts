/**
 * The term frequencies that a posting can carry, in four bits. Most words stand once in a passage, most derived ones count a
 * half, so these have the smallest codes: a block whose codes are all small needs one or two bits each.
 */
const LEVELS = [1, 0.5, 2, 1.5, 3, 2.5, 4, 3.5, 5, 0.25, 6, 0.75, 8, 11, 15, 20] as const;

export const FREQUENCY_CODES = LEVELS.length;

/** The term frequency that a code stands for. */
export function frequencyOfCode(code: number): number {
  return LEVELS[code] ?? 0;
}

/** The code of the level closest to a sum of weights. */
export function codeOfFrequency(frequency: number): number {
  if (frequency === 1) return 0;
  if (frequency === 0.5) return 1;
  let best = 0;
  for (let code = 1; code < LEVELS.length; code++) {
    const distance = Math.abs(frequencyOfCode(code) - frequency);
    if (distance < Math.abs(frequencyOfCode(best) - frequency)) best = code;
  }
  return best;
}
