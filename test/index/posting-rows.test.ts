import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PostingRows } from '../../src/index/posting-rows.ts';

const TERMS = 6;
const orders = fc.shuffledSubarray([...Array(TERMS).keys()], { minLength: TERMS, maxLength: TERMS });
const terms = fc.array(fc.nat(TERMS - 1), { maxLength: 60 });

function fill(rows: PostingRows, of: readonly number[]): void {
  rows.count = 0;
  for (const term of of) {
    rows.reserve(1);
    rows.term[rows.count] = term;
    rows.posting[rows.count] = rows.count + 100;
    rows.count++;
  }
}

describe('the rows of postings', () => {
  it('are sorted by their terms, each as it came, also when they were those of others before', () => {
    fc.assert(
      fc.property(terms, terms, orders, (first, second, order) => {
        const rows = new PostingRows();
        for (const came of [first, second]) {
          fill(rows, came);
          const { postings, ends } = rows.sort(Int32Array.from(order));
          let start = 0;
          for (const term of order) {
            const wanted = came.flatMap((other, row) => (other === term ? [row + 100] : []));
            expect([...postings.subarray(start, ends[term])]).toEqual(wanted);
            start = ends[term] ?? -1;
          }
          expect(start).toBe(came.length);
        }
      }),
    );
  });

  it('stay when room is made for more', () => {
    const rows = new PostingRows();
    fill(rows, [3, 1]);
    rows.reserve(1_000_000);
    expect([...rows.term.subarray(0, 2)]).toEqual([3, 1]);
    expect(rows.posting.length).toBeGreaterThanOrEqual(1_000_002);
  });
});
