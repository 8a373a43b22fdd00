import { describe, expect, it } from '@jest/globals';
import { ImpactTable } from '../../src/index/impact-table.ts';
import type { WeightedTerm } from '../../src/index/passage-index.ts';
import { NO_PASSAGE } from '../../src/index/passage-length.ts';
import { Segments } from '../../src/index/segments.ts';
import { DEFAULT_WEIGHTING } from '../../src/index/tf-idf.ts';

const CAPACITY = 50;
const create = (): Segments =>
  new Segments(new ImpactTable(DEFAULT_WEIGHTING), { segments: [], next: 0 }, CAPACITY);
const passage = (i: number): readonly WeightedTerm[] =>
  [`wort${i % 7}`, `wort${i % 11}`, `wort${i % 101}`, `nummer${i}`].map((term) => ({ term, weight: 1 }));

describe('the segments', () => {
  it('let no more than one full segment wait, also while all frozen ones are being merged', () => {
    const segments = create();
    let waiting = 0;
    let frozen = 0;
    for (let i = 0; i < 8000; i++) {
      segments.add(passage(i));
      waiting = Math.max(waiting, segments.growing.length - 1);
      frozen = Math.max(frozen, segments.frozen.length);
    }
    expect(waiting).toBe(1);
    expect(frozen).toBeLessThan(20);
  });

  it('become one in the middle of a merge, without what was removed while it went on', () => {
    const segments = create();
    const present = new Set<number>();
    for (let i = 0; i < 3000; i++) {
      present.add(segments.add(passage(i)));
      if (i % 3 === 0) {
        segments.remove(i / 3);
        present.delete(i / 3);
      }
      if (i % 500 !== 499) continue;
      segments.compact();
      expect(segments.frozen).toHaveLength(1);
      expect(segments.frozen[0]).toMatchObject({ passageCount: present.size, removedCount: 0 });
      expect(segments.growing.map(({ addedCount }) => addedCount)).toEqual([0]);
    }
  });

  it('become one in pieces, between which passages come and go', () => {
    const segments = create();
    const present = new Set<number>();
    let next = 0;
    const add = (): void => {
      present.add(segments.add(passage(next)));
      next += 1;
    };
    for (let round = 0; round < 5; round++) {
      for (let i = 0; i < 700; i++) add();
      let pieces = 0;
      for (const _ of segments.compacting()) {
        pieces += 1;
        if (pieces % 2 === 0) add();
        const [oldest] = present;
        if (pieces % 3 === 0 && oldest !== undefined) {
          segments.remove(oldest);
          present.delete(oldest);
        }
      }
      expect(pieces).toBeGreaterThan(3);
      expect(segments.passageCount).toBe(present.size);
      for (let number = 0; number < next; number++)
        expect(segments.lengthCode(number) !== NO_PASSAGE).toBe(present.has(number));
    }
    segments.compact();
    expect(segments.frozen).toHaveLength(1);
    expect(segments.frozen[0]).toMatchObject({ passageCount: present.size, removedCount: 0 });
  });
});
