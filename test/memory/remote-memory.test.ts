import { describe, expect, it } from '@jest/globals';
import { OnItsWay, whenThere } from '../../src/memory/on-its-way.ts';
import { RemoteMemory } from '../../src/memory/remote-memory.ts';

const open = () => new RemoteMemory<number>(100, () => 1);

describe('what lies elsewhere', () => {
  it('is fetched when somebody asks, and then is at hand', async () => {
    const memory = open();
    let fetched = 0;
    const ask = () =>
      memory.get('hafen', async () => {
        fetched += 1;
        return 7;
      });
    expect(ask).toThrow(OnItsWay);
    expect(ask).toThrow(OnItsWay);
    expect(await whenThere(ask)).toBe(7);
    expect(ask()).toBe(7);
    expect(fetched).toBe(1);
  });

  it('is fetched together where it was foreseen', async () => {
    const memory = open();
    const asked: (readonly string[])[] = [];
    const fetch = async (missing: readonly string[]) => {
      asked.push(missing);
      return new Map(missing.map((key) => [key, key.length]));
    };
    memory.foresee(['hafen', 'kai'], fetch);
    memory.foresee(['kai', 'kran'], fetch);
    const alone = async (): Promise<number> => {
      throw new Error('It was foreseen.');
    };
    expect(await whenThere(() => ['hafen', 'kai', 'kran'].map((key) => memory.get(key, alone)))).toEqual([
      5, 3, 4,
    ]);
    expect(asked).toEqual([['hafen', 'kai'], ['kran']]);
  });

  it('is fetched anew after a change, even what was on its way meanwhile', async () => {
    const memory = open();
    let value = 1;
    const ask = () => memory.get('hafen', async () => value);
    expect(ask).toThrow(OnItsWay);
    value = 2;
    memory.clear();
    expect(await whenThere(ask)).toBe(2);
  });

  it('tells whoever waits why it cannot be fetched, and is asked for again by the next', async () => {
    const memory = open();
    let isAway = true;
    const ask = () =>
      memory.get('hafen', async () => {
        if (isAway) throw new Error('Away.');
        return 1;
      });
    await expect(whenThere(ask)).rejects.toThrow('Away.');
    isAway = false;
    expect(await whenThere(ask)).toBe(1);
  });
});
