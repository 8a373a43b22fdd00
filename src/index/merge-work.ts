import type { FrozenSegment } from './frozen-segment.ts';
import { NO_PASSAGE } from './passage-length.ts';
import { PASSAGE_SHIFT } from './posting.ts';

/**
 * A segment being written: it pauses with the number of postings done since the last pause, so that questions can be answered
 * in between, and ends with the result.
 */
export type MergeWork = Generator<number, FrozenSegment, void>;

const SHIFT = PASSAGE_SHIFT;
const REMOVED = NO_PASSAGE;

/** So many postings are written between two pauses. */
export const SLICE = 2048;

/**
 * Drops the postings of passages that are not there any more, of those from `start` to `end`.
 *
 * @param lengths the length codes of the passages, the first of which is `shift` in the postings
 * @returns where the others end
 */
export function keepPresent(
  postings: Int32Array,
  start: number,
  end: number,
  lengths: Uint8Array,
  shift = 0,
): number {
  let kept = start;
  for (let i = start; i < end; i++) {
    const posting = postings[i] as number;
    if (lengths[(posting >> SHIFT) - shift] !== REMOVED) postings[kept++] = posting;
  }
  return kept;
}

/**
 * Removes from the result what was removed from a source while the work went on.
 *
 * @param lengths the length codes of the source's passages, the first of which is `shift` in the result
 */
export function removeRemoved(lengths: Uint8Array, result: FrozenSegment, shift = 0): void {
  for (let passage = 0; passage < lengths.length; passage++) {
    if (lengths[passage] === NO_PASSAGE) result.remove(passage + shift);
  }
}
