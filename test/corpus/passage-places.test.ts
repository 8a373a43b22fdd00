import { describe, expect, it } from '@jest/globals';
import { PassagePlaces } from '../../src/corpus/passage-places.ts';

describe('the places of passages', () => {
  it('are known by number, however far apart the numbers lie', () => {
    const places = new PassagePlaces();
    places.set(0, 7, [
      { start: 0, end: 40 },
      { start: 42, end: 90 },
    ]);
    places.set(50_000, 8, [{ start: 5, end: 6 }]);
    expect([0, 1, 2, 49_999, 50_000, 1_000_000].map((number) => places.articleOf(number))).toEqual([
      ...[7, 7, null, null, 8, null],
    ]);
    expect(places.spanOf(1)).toEqual({ start: 42, end: 90 });
    expect(places.spanOf(50_000)).toEqual({ start: 5, end: 6 });
  });

  it('are forgotten with their article', () => {
    const places = new PassagePlaces();
    places.set(3, 1, [{ start: 0, end: 40 }]);
    places.clear(3, 1);
    expect(places.articleOf(3)).toBeNull();
  });
});
