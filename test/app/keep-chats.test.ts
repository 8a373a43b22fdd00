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
    packages: [name === 'discord' ? 'discord.js' : '@slack/'],
    poster: {
      platform: name,
      deduplicatesForMs: 0,
      post: async () => 'id',
      find: async () => ({ state: 'unknown' }),
      notifyDisabled: async () => {},
    },
    corrections: { platform: name, note: async () => {} },
  };
}
const keep = (chats: readonly Chat[]) => keepChats(chats, { logger, wait: soon, ticks: () => 0 });
/** What has become of the chats after so many turns of the event loop that every wait has ended many times. */
const running = (lost: Promise<unknown>) => Promise.race([lost, manyTurns()]);
async function manyTurns(): Promise<string> {
  for (let turn = 0; turn < 60; turn += 1) await soon();
  return 'running';
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
    expect(await keep([discord]).allLost).toEqual([{ sentence: 'Discord: Das Token ist falsch.' }]);
    expect(discord.attempts).toBe(1);
  });

  it('tries again what cannot be reached', async () => {
    const slack = chat('slack', unreachable(4));
    const kept = keep([slack]);
    const outcome = await running(kept.allLost);
    expect([slack.attempts, outcome]).toEqual([4, 'running']);
    await kept.stop();
  });

  it('goes on trying for ever, and says so once', async () => {
    const told: string[] = [];
    const telling = {
      ...logger,
      error: (_fields: unknown, message: string) => {
        told.push(message);
      },
    };
    const slack = chat('slack', unreachable(Number.POSITIVE_INFINITY));
    const kept = keepChats([slack], { logger: telling, wait: soon, ticks: () => 0 });
    expect(await running(kept.allLost)).toBe('running');
    expect(slack.attempts).toBeGreaterThan(5);
    expect(told).toEqual(['Slack ist nicht zu erreichen.']);
    await kept.stop();
  });

  it('lets one chat go on when the other refuses', async () => {
    const kept = keep([chat('discord', refuse), chat('slack', () => {})]);
    expect(await running(kept.allLost)).toBe('running');
    await kept.stop();
  });

  it('connects anew what was ended for good, and gives up what is refused then', async () => {
    const discord = chat('discord', (attempt) => {
      if (attempt === 3) refuse();
    });
    discord.state = () => 'failed';
    expect(await keep([discord]).allLost).toEqual([{ sentence: 'Discord: Das Token ist falsch.' }]);
    expect(discord.attempts).toBe(3);
  });

  it('waits longer after every attempt, five minutes at most', () => {
    expect([1, 2, 3, 7, 20, 2000].map(waitAfter)).toEqual([1000, 2000, 4000, 64_000, 300_000, 300_000]);
  });

  it('builds a client anew that throws, and leaves the other alone', async () => {
    const [discord, slack] = [chat('discord', () => {}), chat('slack', () => {})];
    for (const one of [discord, slack]) one.state = () => 'ready';
    const stopped: string[] = [];
    discord.stop = async () => {
      stopped.push('discord');
    };
    const kept = keep([discord, slack]);
    await running(kept.allLost);
    expect(kept.takeFault(thrownIn('/app/node_modules/discord.js/src/structures/Message.js'))).toBe(true);
    await running(kept.allLost);
    expect([discord.attempts, slack.attempts, stopped]).toEqual([2, 1, ['discord']]);
    await kept.stop();
  });

  it.each([
    ['code of our own', thrownIn('/app/dist/chat/respond.js')],
    ['another package', thrownIn('/app/node_modules/pino/lib/tools.js', '/app/dist/main.js')],
    ['nowhere', 'a string'],
  ])('takes no fault of %s', async (_where, error) => {
    const kept = keep([chat('discord', () => {})]);
    expect(kept.takeFault(error)).toBe(false);
    await kept.stop();
  });
});

/** An error with a stack as Node writes it, thrown in this file. */
function thrownIn(file: string, caller = '/app/node_modules/discord.js/src/client/Client.js'): Error {
  const error = new TypeError('Cannot read properties of null');
  error.stack = `TypeError: Cannot read properties of null\n    at new Message (${file}:336:38)\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)\n    at Client.emit (${caller}:1:1)`;
  return error;
}
