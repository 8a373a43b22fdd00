import { describe, expect, it } from '@jest/globals';
import { RecentCache } from '../../src/memory/recent-cache.ts';

describe('the cache of words', () => {
  it('makes a value once for a word that keeps coming', () => {
    const cache = new RecentCache<string, string>(4, () => 1);
    const made: string[] = [];
    const make = (word: string): string => {
      made.push(word);
      return word.toUpperCase();
    };
    for (const word of ['haus', 'a', 'haus', 'b', 'haus', 'c', 'haus', 'd', 'haus'])
      expect(cache.get(word, make)).toBe(word.toUpperCase());
    expect(made.filter((word) => word === 'haus')).toHaveLength(1);
  });

  it('forgets what is not asked for', () => {
    const cache = new RecentCache<string, number>(4, () => 1);
    let made = 0;
    const make = (): number => {
      made += 1;
      return made;
    };
    expect(cache.get('haus', make)).toBe(1);
    for (const word of ['a', 'b', 'c', 'd', 'e']) cache.get(word, make);
    expect(cache.get('haus', make)).toBe(7);
  });

  it('keeps what it is told to keep for the key, also of what comes again', () => {
    const kept: string[] = [];
    const cache = new RecentCache<string, string>(
      4,
      () => 1,
      (_, value) => {
        kept.push(value);
        return value;
      },
    );
    for (const word of ['haus', 'a', 'b', 'c', 'haus']) expect(cache.get(word, (key) => key)).toBe(word);
    expect(kept).toEqual(['haus', 'a', 'b', 'c', 'haus']);
  });
});
