import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BLOCK, BlockWriter, readBlock } from '../../src/index/block-codec.ts';
import { codeOf, createPosting, passageOf } from '../../src/index/posting.ts';

/** Blocks as gaps and frequency codes, with gaps up to the largest there are. */
const blocks = fc.array(
  fc.record({
    before: fc.integer({ min: -1, max: 1000 }),
    postings: fc.array(
      fc.record({
        gap: fc.oneof(fc.nat(3), fc.nat(2 ** 20), fc.constant(2 ** 27 - 2000)),
        code: fc.oneof(fc.constant(0), fc.nat(15)),
      }),
      { minLength: 1, maxLength: BLOCK },
    ),
  }),
  { minLength: 1, maxLength: 10 },
);

describe('a block of postings', () => {
  it('comes back as it was written, whatever stands before and behind it', () => {
    fc.assert(
      fc.property(blocks, (written) => {
        const writer = new BlockWriter();
        const wanted = written.map(({ before, postings }) => {
          let passage = before;
          const passages: number[] = [];
          const codes: number[] = [];
          for (const { gap, code } of postings) {
            if (passage + gap + 1 >= 2 ** 27) break;
            passage += gap + 1;
            passages.push(passage);
            codes.push(code);
          }
          const given = Int32Array.from(passages, (one, i) => createPosting(one, codes[i] ?? 0));
          const word = writer.write(given, 0, given.length, before);
          return { before, passages, codes, word };
        });
        const words = writer.finish();
        for (const { before, passages, codes, word } of wanted) {
          const postings = new Int32Array(passages.length);
          readBlock(words, word, passages.length, before, postings, 0);
          expect([...postings].map(passageOf)).toEqual(passages);
          expect([...postings].map(codeOf)).toEqual(codes);
        }
      }),
    );
  });

  it('takes one word when passages follow each other and terms stand in them once', () => {
    const writer = new BlockWriter();
    const passages = Int32Array.from({ length: BLOCK }, (_, i) => createPosting(i, 0));
    writer.write(passages, 0, BLOCK, -1);
    expect(writer.length).toBe(1);
  });
});
