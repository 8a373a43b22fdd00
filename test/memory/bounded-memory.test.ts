import { describe, expect, it } from '@jest/globals';
import { BoundedMemory } from '../../src/memory/bounded-memory.ts';

describe('a memory bounded in bytes', () => {
  const remember = (limit: number) => new BoundedMemory<string>(limit, (text) => text.length);

  it('forgets what was asked for longest ago, and no more than it must', () => {
    const memory = remember(10);
    memory.set('a', 'vier');
    memory.set('b', 'vier');
    expect(memory.get('a')).toBe('vier');
    memory.set('c', 'vier');
    expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual(['vier', undefined, 'vier']);
  });

  it('counts a value that is replaced or deleted no longer', () => {
    const memory = remember(10);
    memory.set('a', 'achtacht');
    memory.set('a', 'vier');
    memory.set('b', 'fünf!!');
    expect(memory.get('a')).toBe('vier');
    memory.delete('a');
    memory.set('c', 'vier');
    expect([memory.get('b'), memory.get('c')]).toEqual(['fünf!!', 'vier']);
  });

  it('keeps a value that is larger than all may be until the next one comes', () => {
    const memory = remember(3);
    memory.set('a', 'achtacht');
    expect(memory.get('a')).toBe('achtacht');
    memory.set('b', 'ja');
    expect([memory.get('a'), memory.get('b')]).toEqual([undefined, 'ja']);
  });

  it('forgets everything at once, and has room again', () => {
    const memory = remember(8);
    memory.set('a', 'achtacht');
    memory.clear();
    expect(memory.get('a')).toBeUndefined();
    memory.set('b', 'vier');
    memory.set('c', 'vier');
    expect([memory.get('b'), memory.get('c')]).toEqual(['vier', 'vier']);
  });

  it('counts values where nobody says what they take', () => {
    const memory = new BoundedMemory<string>(2);
    for (const key of ['a', 'b', 'c']) memory.set(key, key);
    expect(['a', 'b', 'c'].map((key) => memory.get(key))).toEqual([undefined, 'b', 'c']);
  });
});
