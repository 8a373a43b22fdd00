import { describe, expect, it } from '@jest/globals';
import { keepChats, waitAfter } from '../../src/app/keep-chats.ts';
import type { Chat } from '../../src/chat/chat.ts';
import { QuelleError } from '../../src/errors.ts';

const logger = { debug() {}, info() {}, warn() {}, error() {} };
/** Every wait ends with the turn of the event loop. */
const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

function chat(name: 'discord' | 'slack', start: (attempt: number) => void): Chat & { attempts: number } {
  return {
    name,
    attempts: 0,
    async start() {
      this.attempts += 1;
      start(this.attempts);
    },
    async stop() {},
    state: () => 'stopped',
    isReady: () => false,
    poster: {
      platform: name,
      deduplicatesForMs: 0,
      post: async () => 'id',
      find: async () => ({ state: 'unknown' }),
      notifyDisabled: async () => {},
    },
  };
}
const refuse = () => {
  throw new QuelleError('platform', 'Discord: Das Token ist falsch.');
};
const unreachable = (until: number) => (attempt: number) => {
  if (attempt < until) throw new QuelleError('unreachable', 'Slack ist nicht zu erreichen.');
};

describe('connecting the chats', () => {
  it('gives a chat up that refuses, and ends when it was the only one', async () => {
    const discord = chat('discord', refuse);
    expect(await keepChats([discord], logger, soon).allLost).toEqual([
      { sentence: 'Discord: Das Token ist falsch.', refused: true },
    ]);
    expect(discord.attempts).toBe(1);
  });

  it('tries again what cannot be reached', async () => {
    const slack = chat('slack', unreachable(4));
    const kept = keepChats([slack], logger, soon);
    const outcome = await Promise.race([
      kept.allLost,
      new Promise((resolve) => setTimeout(resolve, 20, 'running')),
    ]);
    expect([slack.attempts, outcome]).toEqual([4, 'running']);
    await kept.stop();
  });

  it('ends when nothing can be reached for long', async () => {
    const slack = chat('slack', unreachable(Number.POSITIVE_INFINITY));
    expect(await keepChats([slack], logger, soon).allLost).toEqual([
      { sentence: 'Slack ist nicht zu erreichen.', refused: false },
    ]);
    expect(slack.attempts).toBe(5);
  });

  it('lets one chat go on when the other refuses', async () => {
    const kept = keepChats([chat('discord', refuse), chat('slack', () => {})], logger, soon);
    const outcome = await Promise.race([
      kept.allLost,
      new Promise((resolve) => setTimeout(resolve, 20, 'running')),
    ]);
    expect(outcome).toBe('running');
    await kept.stop();
  });

  it('connects anew what was ended for good, and gives up what is refused then', async () => {
    const discord = chat('discord', (attempt) => {
      if (attempt === 3) refuse();
    });
    discord.state = () => 'failed';
    expect(await keepChats([discord], logger, soon).allLost).toEqual([
      { sentence: 'Discord: Das Token ist falsch.', refused: true },
    ]);
    expect(discord.attempts).toBe(3);
  });

  it('waits longer after every attempt, a minute at most', () => {
    expect([1, 2, 3, 7, 20].map(waitAfter)).toEqual([1000, 2000, 4000, 60_000, 60_000]);
  });
});
