import { describe, expect, it } from '@jest/globals';
import { askInTurn } from '../../src/app/ask-in-turn.ts';
import type { Newsroom } from '../../src/chat/chat.ts';
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

  it('wait for nobody where the answer is known', async () => {
    const inner = createTestNewsroom();
    const newsroom = askInTurn<Pick<Newsroom, 'ask' | 'known'>>({
      ask: () => new Promise<never>(() => {}),
      known: ({ text }) => (text === 'bekannt' ? inner.answer : null),
    });
    void newsroom.ask({ text: 'unbekannt' });
    expect(await newsroom.ask({ text: 'bekannt' })).toBe(inner.answer);
  });
});
