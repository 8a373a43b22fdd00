/**
 * The term frequencies that a posting can carry, in four bits. Most words stand once in a passage, most derived ones count a
 * half, so these have the smallest codes: a block whose codes are all small needs one or two bits each.
 */
const LEVELS = [1, 0.5, 2, 1.5, 3, 2.5, 4, 3.5, 5, 0.25, 6, 0.75, 8, 11, 15, 20] as const;

export const FREQUENCY_CODES = LEVELS.length;

/**
 * Half way between two levels is always a whole number of eighths. So the closest level is the same for all sums between two
 * such numbers: the code of n eighths is at 2n, that of all sums up to the next at 2n + 1.
 */
const CODES = Uint8Array.from({ length: Math.max(...LEVELS) * 16 }, (_, at) => findClosest(at / 16));

/** The term frequency that a code stands for. */
export function frequencyOfCode(code: number): number {
  return LEVELS[code] ?? 0;
}

/** The code of the level closest to a sum of weights; of two that are equally close, the smaller code. */
export function codeOfFrequency(frequency: number): number {
  const eighths = frequency * 8;
  const whole = Math.trunc(eighths);
  return CODES[Math.min(CODES.length - 1, whole * 2 + (whole === eighths ? 0 : 1))] as number;
}

function findClosest(frequency: number): number {
  let best = 0;
  LEVELS.forEach((level, code) => {
    if (Math.abs(level - frequency) < Math.abs(frequencyOfCode(best) - frequency)) best = code;
  });
  return best;
}
