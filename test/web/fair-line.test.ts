import { describe, expect, it } from '@jest/globals';
import { FairLine } from '../../src/web/fair-line.ts';

const emptied = (line: FairLine<string>): readonly string[] => {
  const items: string[] = [];
  for (let item = line.next(); item !== undefined; item = line.next()) items.push(item);
  return items;
};

describe('the line of those who wait', () => {
  it('lets each who asks have a turn in rotation, and keeps the order of one', () => {
    const line = new FairLine<string>();
    for (const item of ['a1', 'a2', 'a3', 'a4']) line.join('a', item);
    line.join('b', 'b1');
    expect(line.next()).toBe('a1');
    line.join('c', 'c1');
    line.join('b', 'b2');
    expect(emptied(line)).toEqual(['b1', 'a2', 'c1', 'b2', 'a3', 'a4']);
  });

  it('has no room for more than eighty of one, nor for more than a hundred and sixty in all, until one is taken', () => {
    const line = new FairLine<string>();
    const joined = (asker: string, count: number): number =>
      Array.from({ length: count }, (_, index) => line.join(asker, `${asker}${index}`)).filter(Boolean)
        .length;
    expect([joined('a', 100), joined('b', 50), joined('c', 50), joined('d', 1)]).toEqual([80, 50, 30, 0]);
    line.next();
    expect(joined('d', 2)).toBe(1);
    expect(emptied(line)).toHaveLength(160);
  });
});
