/** Up to here a length is kept as it is, rounded to whole terms. */
const EXACT = 128;
/** Above, every code is 3 % longer than the one before; 255 is about 5,500 terms and more. */
const STEP = Math.log(1.03);

export const LENGTH_CODES = 256;

/** The length code of a passage that is not there (any more). */
export const NO_PASSAGE = 0;

/** The length of a passage in one byte, never 0. */
export function codeOfLength(length: number): number {
  if (length <= EXACT) return Math.max(1, Math.round(length));
  return Math.min(LENGTH_CODES - 1, EXACT + Math.round(Math.log(length / EXACT) / STEP));
}

/** The length that a code stands for. */
export function lengthOfCode(code: number): number {
  return code <= EXACT ? code : EXACT * Math.exp((code - EXACT) * STEP);
}
