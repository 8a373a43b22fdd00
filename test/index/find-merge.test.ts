import { describe, expect, it } from '@jest/globals';
import { findMerge } from '../../src/index/find-merge.ts';

const sizes = (...present: readonly number[]) => present.map((size) => ({ present: size, removed: 0 }));
const small = (count: number) => Array.from({ length: count }, () => 8192);

describe('the next merge', () => {
  it('is none while there are few segments of a size', () => {
    expect(findMerge([])).toBeNull();
    expect(findMerge(sizes(1_000_000, ...small(7)))).toBeNull();
  });

  it('is that of the newest segments when there are eight of a size', () => {
    expect(findMerge(sizes(1_000_000, ...small(8)))).toEqual({ start: 1, end: 9 });
  });

  it('takes smaller ones between them along', () => {
    expect(findMerge(sizes(1_000_000, ...small(4), 10, ...small(4)))).toEqual({ start: 1, end: 10 });
  });

  it('is that of a single segment that has lost a quarter of its passages', () => {
    expect(
      findMerge([
        { present: 100, removed: 25 },
        { present: 60, removed: 40 },
      ]),
    ).toEqual({ start: 1, end: 2 });
  });

  it('leaves few segments behind, however many come', () => {
    let now: number[] = [];
    let written = 0;
    for (let i = 0; i < 2000; i++) {
      now.push(8192);
      for (let merge = findMerge(sizes(...now)); merge !== null; merge = findMerge(sizes(...now))) {
        const merged = now.slice(merge.start, merge.end).reduce((a, b) => a + b, 0);
        written += merged;
        now = [...now.slice(0, merge.start), merged, ...now.slice(merge.end)];
      }
      expect(now.length).toBeLessThan(30);
    }
    expect(written / (2000 * 8192)).toBeLessThan(5);
  });
});
