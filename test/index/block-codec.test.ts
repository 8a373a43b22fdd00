import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BLOCK, BlockWriter, readBlock } from '../../src/index/block-codec.ts';

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
          const count = passages.length;
          const word = writer.write(Int32Array.from(passages), Uint8Array.from(codes), 0, count, before);
          return { before, passages, codes, word };
        });
        const words = writer.finish();
        for (const { before, passages, codes, word } of wanted) {
          const readPassages = new Int32Array(BLOCK);
          const readCodes = new Uint8Array(BLOCK);
          readBlock(words, word, passages.length, before, readPassages, readCodes, 0);
          expect([...readPassages.subarray(0, passages.length)]).toEqual(passages);
          expect([...readCodes.subarray(0, codes.length)]).toEqual(codes);
        }
      }),
    );
  });

  it('takes one word when passages follow each other and terms stand in them once', () => {
    const writer = new BlockWriter();
    const passages = Int32Array.from({ length: BLOCK }, (_, i) => i);
    writer.write(passages, new Uint8Array(BLOCK), 0, BLOCK, -1);
    expect(writer.length).toBe(1);
  });
});
