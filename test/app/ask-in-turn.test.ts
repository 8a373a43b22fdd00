import { describe, expect, it } from '@jest/globals';
import { askInTurn } from '../../src/app/ask-in-turn.ts';
import { createTestNewsroom } from '../chat/test-newsroom.ts';

describe('questions that come at once', () => {
  it('are answered in their order, and let everything else happen in between', async () => {
    const happened: string[] = [];
    const inner = createTestNewsroom();
    const newsroom = askInTurn({
      ...inner,
      ask: async (question) => {
        happened.push(question.text);
        setImmediate(() => happened.push('something else'));
        return inner.ask(question);
      },
    });
    await Promise.all(['a', 'b', 'c'].map((text) => newsroom.ask({ text })));
    expect(happened.slice(0, 5)).toEqual(['a', 'something else', 'b', 'something else', 'c']);
  });

  it('do not hold each other up by an error', async () => {
    let asked = 0;
    const inner = createTestNewsroom();
    const newsroom = askInTurn({
      ...inner,
      ask: async (question) => {
        asked += 1;
        if (asked === 1) throw new Error('gescheitert');
        return inner.ask(question);
      },
    });
    const [first, second] = await Promise.allSettled([
      newsroom.ask({ text: 'a' }),
      newsroom.ask({ text: 'b' }),
    ]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  });
});
