import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BLOCK, BlockScan, BlockWriter, readBlock } from '../../src/index/block-codec.ts';
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

  it('answers about passages in their order as if it had been read', () => {
    const passages = fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: BLOCK });
    fc.assert(
      fc.property(passages, fc.array(fc.nat(320)), fc.nat(15), (held, asked, code) => {
        const inOrder = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);
        const writer = new BlockWriter();
        const given = Int32Array.from(inOrder(held), (passage, i) => createPosting(passage, (code + i) % 16));
        const word = writer.write(given, 0, given.length, -1);
        const scan = new BlockScan(writer.finish());
        scan.enter(word, given.length, -1);
        for (const passage of inOrder(asked)) {
          const posting = given.find((one) => passageOf(one) === passage);
          expect(scan.ask(passage)).toBe(posting === undefined ? null : codeOf(posting));
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
