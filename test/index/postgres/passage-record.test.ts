import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  NO_CODE,
  postingsOf,
  RecordReader,
  writeRecord,
} from '../../../src/index/postgres/passage-record.ts';

/** As the database sends it: with the number of its passage before it. */
function sent(passage: number, record: Buffer): Buffer {
  const number = Buffer.alloc(4);
  number.writeInt32BE(passage);
  return Buffer.concat([number, record]);
}

const postings = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2 ** 27 - 1 }), fc.integer({ min: 0, max: 15 })), {
    selector: ([id]) => id,
    maxLength: 200,
  })
  .map((some) => some.sort(([a], [b]) => a - b));

describe('the record of a passage', () => {
  it('gives back the codes of the terms asked for, and no others, whichever passages stand beside it', () => {
    fc.assert(
      fc.property(
        fc.array(postings, { maxLength: 5 }),
        fc.integer({ min: 1, max: 255 }),
        (passages, length) => {
          const bytes = Buffer.concat(
            passages.map((own, at) =>
              sent(
                at * 1000,
                writeRecord(
                  length,
                  own.map(([id]) => id),
                  own.map(([, code]) => code),
                ),
              ),
            ),
          );
          const asked = [
            ...new Set([1, 77, ...passages.flatMap((own) => own.slice(0, 3).map(([id]) => id))]),
          ];
          const ids = Int32Array.from(asked).sort();
          const codes = new Int8Array(ids.length);
          const reader = new RecordReader(bytes);
          passages.forEach((own, at) => {
            expect(reader.next(ids, codes)).toBe(true);
            expect([reader.passage, reader.lengthCode]).toEqual([at * 1000, length]);
            const wanted = new Map(own);
            expect([...codes]).toEqual([...ids].map((id) => wanted.get(id) ?? NO_CODE));
          });
          expect(reader.next(ids, codes)).toBe(false);
          const again = new RecordReader(bytes);
          expect(passages.map(() => again.nextIds())).toEqual(passages.map((own) => own.map(([id]) => id)));
          expect(again.nextIds()).toBeNull();
        },
      ),
    );
  });

  it('sums up what a term weighs, and leaves out what weighs nothing', () => {
    const { codes, lengthCode } = postingsOf([
      { term: 'hafen', weight: 1 },
      { term: 'kran', weight: 0 },
      { term: 'hafen', weight: 1 },
    ]);
    expect([...codes.keys()]).toEqual(['hafen']);
    expect(lengthCode).toBe(2);
  });
});
