import { BLOCK, readBlock } from './block-codec.ts';
import { PostingsCursor } from './postings-cursor.ts';
import type { Segment } from './segment.ts';

/** The frequency code of a term, by its place (-1 for unknown), in a passage; null when it is not in it. */
export function readFrequencyCode(segment: Segment, term: number, passage: number): number | null {
  if (term < 0) return null;
  const cursor = new PostingsCursor(segment, term, 1);
  return cursor.seek(passage) === passage ? cursor.code : null;
}

/**
 * All postings of a term, those of removed passages included.
 *
 * @returns how many were written
 */
export function readPostings(segment: Segment, term: number, postings: Int32Array): number {
  const count = segment.counts[term] as number;
  const place = segment.places[term] as number;
  if (count === 1) {
    postings[0] = place;
  } else if (count <= BLOCK) {
    readBlock(segment.words, place, count, -1, postings, 0);
  } else {
    for (let start = 0, block = place; start < count; start += BLOCK, block++) {
      const before = start === 0 ? -1 : (segment.blockLasts[block - 1] as number);
      const length = Math.min(BLOCK, count - start);
      readBlock(segment.words, segment.blockWords[block] as number, length, before, postings, start);
    }
  }
  return count;
}
