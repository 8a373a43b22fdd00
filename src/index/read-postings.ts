import { BLOCK, readBlock } from './block-codec.ts';
import { createPosting } from './posting.ts';
import { PostingsCursor } from './postings-cursor.ts';
import type { Segment } from './segment.ts';

/** The frequency code of a term, by its place (-1 for unknown), in a passage; null when it is not in it. */
export function readFrequencyCode(segment: Segment, term: number, passage: number): number | null {
  if (term < 0) return null;
  return new PostingsCursor(segment, term, 1).ask(passage);
}

/**
 * All postings of a term, those of removed passages included.
 *
 * @param postings gets the postings, from `at`
 * @param shift what the first passage of the segment is to be in them
 * @returns how many were written
 */
export function readPostings(
  segment: Segment,
  term: number,
  postings: Int32Array,
  at: number,
  shift: number,
): number {
  const count = segment.counts[term] as number;
  const place = segment.places[term] as number;
  if (count === 1) {
    postings[at] = place + createPosting(shift, 0);
  } else if (count <= BLOCK) {
    readBlock(segment.words, place, count, shift - 1, postings, at);
  } else {
    for (let start = 0, block = place; start < count; start += BLOCK, block++) {
      const before = start === 0 ? -1 : (segment.blockLasts[block - 1] as number);
      const length = Math.min(BLOCK, count - start);
      const word = segment.blockWords[block] as number;
      readBlock(segment.words, word, length, before + shift, postings, at + start);
    }
  }
  return count;
}
