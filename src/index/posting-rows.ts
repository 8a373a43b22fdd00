/** Room to begin with. */
const FEW = 1024;
/** Rows grow by this, and the room for sorting them is larger than needed by this: next time there may be a few more. */
const GROWTH = 1.3;
const SPARE = 1.1;

/**
 * Postings in the order in which they came: each is a row of a few typed arrays. Rows that are no longer needed can be taken
 * for others, since arrays of this size, made and left every few seconds, would keep the garbage collector busy.
 */
export class PostingRows {
  count = 0;
  term = new Int32Array(FEW);
  posting = new Int32Array(FEW);
  /** The row of the same term before it, -1 for none. */
  before = new Int32Array(FEW);
  private sorted = new Int32Array(0);

  /** Makes room for so many rows more. */
  reserve(count: number): void {
    const needed = this.count + count;
    if (needed <= this.term.length) return;
    const length = Math.ceil(needed * GROWTH);
    this.term = lengthen(this.term, length);
    this.posting = lengthen(this.posting, length);
    this.before = lengthen(this.before, length);
  }

  /**
   * The postings sorted by their terms, those of one term in the order in which they came; they stand until this is called
   * again.
   *
   * @param order the numbers of all terms, in the order that is wanted
   */
  sort(order: Int32Array): SortedPostings {
    const { term, posting, count } = this;
    if (this.sorted.length < count) this.sorted = new Int32Array(Math.ceil(count * SPARE));
    const postings = this.sorted;
    const ends = new Int32Array(order.length);
    for (let row = 0; row < count; row++) {
      const number = term[row] as number;
      ends[number] = (ends[number] as number) + 1;
    }
    let sum = 0;
    for (const number of order) {
      const length = ends[number] as number;
      ends[number] = sum;
      sum += length;
    }
    for (let row = 0; row < count; row++) {
      const number = term[row] as number;
      const at = ends[number] as number;
      postings[at] = posting[row] as number;
      ends[number] = at + 1;
    }
    return { postings, ends };
  }
}

/** Postings, term after term. */
export interface SortedPostings {
  readonly postings: Int32Array;
  /** By term: where its postings end in `postings`. Those of the first term of the order start at 0. */
  readonly ends: Int32Array;
}

export function lengthen(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(values);
  return longer;
}
