import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { shardOf } from '../../servers/discord/gateway.ts';
import { LocalDiscord } from '../../servers/discord/local-discord.ts';
import type { LocalChannel } from '../../servers/discord/world.ts';
import { testPost } from '../digest/test-post.ts';
import { createTestChat, type TestChat } from './start-test-chat.ts';

const SHARDS = 2;
const QUESTION = 'Wurde der Kran geliefert?';

let discord: LocalDiscord;
let test: TestChat;
/** A channel of a server of each shard. */
let channels: readonly LocalChannel[];
beforeEach(async () => {
  discord = await LocalDiscord.start({ shards: SHARDS });
  test = createTestChat(discord);
  channels = [0, 1].map(addServerOf);
  await test.chat.start();
});
afterEach(async () => {
  await test.chat.stop();
  await discord.stop();
});

function addServerOf(shard: number): LocalChannel {
  for (;;) {
    const channel = discord.addGuild('Redaktion');
    if (shardOf(channel.guildId ?? '', SHARDS) === shard) return channel;
  }
}

describe('a bot that Discord wants two shards of', () => {
  it('connects with both, and registers no commands', () => {
    expect(discord.state.gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, SHARDS],
      [1, SHARDS],
    ]);
    expect(discord.calls.filter(({ path }) => path.includes('commands'))).toEqual([]);
  });

  it('answers mentions and commands in the servers of each, and direct messages, once', async () => {
    for (const channel of channels) {
      const asked = discord.say(`${discord.mention} ${QUESTION}`, { channel, user: discord.addUser() });
      expect(discord.text(await discord.replyTo(asked))).toContain('Mara Holt');
      const used = discord.slash('quelle', [{ name: 'frage', value: QUESTION }], {
        ...{ channel, user: discord.addUser() },
      });
      expect(discord.text(await discord.answerTo(used))).toContain('Mara Holt');
      expect(discord.repliesTo(asked)).toHaveLength(1);
    }
    const user = discord.addUser();
    const direct = discord.say(QUESTION, { channel: discord.direct(user), user });
    expect(discord.text(await discord.replyTo(direct))).toContain('Mara Holt');
    expect(discord.unanswered).toEqual([]);
  });

  it('posts a digest in a channel of each once, also while its shard has no connection', async () => {
    for (const channel of channels) {
      const post = testPost({ platform: 'discord', space: channel.guildId ?? '', channel: channel.id });
      const messageId = await test.chat.poster.post(post);
      expect(await test.chat.poster.post(post)).toBe(messageId);
      expect(discord.posted(channel).map(({ id }) => id)).toEqual([messageId]);
    }
    const [, second] = channels as [LocalChannel, LocalChannel];
    discord.dropConnections(4014, 1);
    await discord.until(() => (test.chat.state() === 'failed' ? true : null));
    const post = testPost({ platform: 'discord', space: second.guildId ?? '', channel: second.id });
    await test.chat.poster.post({ ...post, dueAt: '2025-03-03T07:00:00.000Z', key: 'another' });
    expect(discord.posted(second)).toHaveLength(2);
  });

  it('is ready again only when both have their connection back', async () => {
    const states: string[] = [];
    discord.dropConnections(4000, 0);
    await discord.until(() => (test.chat.isReady() ? null : true));
    discord.dropConnections(4000, 1);
    for (const channel of channels) {
      const asked = discord.say(`${discord.mention} ${QUESTION}`, { channel, user: discord.addUser() });
      await discord.replyTo(asked);
    }
    await discord.until(() => {
      states.push(`${test.chat.state()} ${discord.state.gateway.resumes.length}`);
      return test.chat.isReady() ? true : null;
    });
    expect(states.at(-1)).toBe('ready 2');
  });

  it('is lost where one of them is ended for good, whatever the other does', async () => {
    discord.dropConnections(4014, 0);
    await discord.until(() => (test.chat.state() === 'failed' ? true : null));
    discord.dropConnections(4000, 1);
    await discord.until(() => (discord.state.gateway.resumes.length === 1 ? true : null));
    const [, second] = channels as [LocalChannel, LocalChannel];
    await discord.replyTo(
      discord.say(`${discord.mention} ${QUESTION}`, { channel: second, user: discord.addUser() }),
    );
    expect(test.chat.state()).toBe('failed');
  });
});
