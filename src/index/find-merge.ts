/** So many segments of about the same size become one. */
const FAN = 8;
/** The size of the smallest class of segments, in passages; every class is `FAN` times the one before. */
const SMALLEST = 16384;
/** A segment that has lost this share of its passages is written anew. */
const LOST = 0.25;

/** The size of a segment in passages. */
export interface SegmentSize {
  readonly present: number;
  readonly removed: number;
}

/**
 * Which segments, of those that follow each other, should be merged next: from `start` to `end`, null for none. The newest
 * that are not larger than a class are merged when there are enough of this class, as in a log-structured merge tree
 * (O'Neil et al., 1996): every posting is written once per class, and the number of segments stays small.
 */
export function findMerge(
  sizes: readonly SegmentSize[],
): { readonly start: number; readonly end: number } | null {
  const lossy = sizes.findIndex(({ present, removed }) => removed > LOST * (present + removed));
  if (lossy >= 0) return { start: lossy, end: lossy + 1 };
  const classes = sizes.map(classOf);
  const largest = Math.max(-1, ...classes);
  for (let limit = 0; limit <= largest; limit++) {
    const start = classes.findLastIndex((size) => size > limit) + 1;
    if (classes.slice(start).filter((size) => size === limit).length >= FAN) {
      return { start, end: sizes.length };
    }
  }
  return null;
}

function classOf({ present, removed }: SegmentSize): number {
  return Math.max(0, Math.ceil(Math.log((present + removed) / SMALLEST) / Math.log(FAN)));
}
