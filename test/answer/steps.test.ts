import { describe, expect, it } from '@jest/globals';
import { finish, finishInTurns, type Steps } from '../../src/answer/steps.ts';
import { RemoteMemory } from '../../src/memory/remote-memory.ts';

/** Two pieces, the second of which needs what has to be fetched. */
const createWork = () => {
  const begun: string[] = [];
  const memory = new RemoteMemory<number>(100, () => 1);
  function* work(): Steps<number> {
    begun.push('first');
    yield 'understand';
    begun.push('second');
    const found = memory.get('hafen', async () => 7);
    yield 'search';
    return found;
  }
  return { begun, work };
};

describe('work in pieces', () => {
  it('begins anew where something had to be fetched, and has a pause behind each piece', async () => {
    const { begun, work } = createWork();
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      return true;
    };
    expect(await finishInTurns(work, pause)).toBe(7);
    expect(begun).toEqual(['first', 'second', 'first', 'second']);
    expect(pauses).toBe(3);
    expect(finish(work())).toBe(7);
  });

  it('ends where a pause says so', async () => {
    const { begun, work } = createWork();
    expect(await finishInTurns(work, async () => false)).toBeNull();
    expect(begun).toEqual(['first']);
  });
});
