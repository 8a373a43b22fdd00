import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DigestPost } from '../../../src/digest/digest-poster.ts';
import { NotSentError, TargetGoneError } from '../../../src/digest/digest-poster.ts';
import { LocalDiscord } from '../../servers/discord/local-discord.ts';
import { INVITED, permissions } from '../../servers/discord/permissions.ts';
import type { LocalChannel } from '../../servers/discord/world.ts';
import { testPost } from '../digest/test-post.ts';
import { createTestChat, type TestChat } from './start-test-chat.ts';

let discord: LocalDiscord;
let test: TestChat;
beforeAll(async () => {
  discord = await LocalDiscord.start();
  test = createTestChat(discord);
  await test.chat.start();
});
afterAll(async () => {
  await test.chat.stop();
  await discord.stop();
});

const postTo = (channel: LocalChannel): DigestPost =>
  testPost({ platform: 'discord', space: discord.guild.id, channel: channel.id });
const minuteAgo = (): string => new Date(Date.now() - 60_000).toISOString();

describe('a digest in Discord', () => {
  it('is one message however often it is sent, and pings nobody', async () => {
    const channel = discord.addChannel();
    const post = postTo(channel);
    const ids = [await test.chat.poster.post(post), await test.chat.poster.post(post)];
    const posted = discord.posted(channel);
    expect(posted.map(({ id }) => id)).toEqual([ids[0]]);
    expect(ids[1]).toBe(ids[0]);
    expect(discord.text(posted[0] as (typeof posted)[0])).toContain('Abonnement Nr. 3, 02.03.2025, 08:00');
    expect(discord.state.pings).toEqual([]);
  });

  it('is found again in the history, as embed and as text, and no other is taken for it', async () => {
    for (const bits of [INVITED, INVITED & ~permissions.embedLinks]) {
      const channel = discord.addChannel({ botPermissions: bits });
      const post = postTo(channel);
      discord.say('Abonnement Nr. 3, 02.03.2025, 08:00', { channel });
      expect(await test.chat.poster.find(post, minuteAgo())).toEqual({ state: 'absent' });
      const messageId = await test.chat.poster.post(post);
      expect(await test.chat.poster.find(post, minuteAgo())).toEqual({ state: 'posted', messageId });
      const other = { ...post, dueAt: '2025-03-03T07:00:00.000Z' };
      expect(await test.chat.poster.find(other, minuteAgo())).toEqual({ state: 'absent' });
    }
  });

  it('is found behind a hundred other messages', async () => {
    const channel = discord.addChannel();
    const messageId = await test.chat.poster.post(postTo(channel));
    for (let n = 0; n < 150; n += 1) discord.say(`Zwischenruf ${n}`, { channel });
    expect(await test.chat.poster.find(postTo(channel), minuteAgo())).toEqual({ state: 'posted', messageId });
  });

  it('whose receipt was lost may have been posted, is found, and is not posted again', async () => {
    const channel = discord.addChannel();
    const post = postTo(channel);
    discord.loseReceipt('POST', /\/messages$/);
    const lost: unknown = await test.chat.poster.post(post).catch((error: unknown) => error);
    expect(lost).not.toBeInstanceOf(NotSentError);
    expect(lost).not.toBeInstanceOf(TargetGoneError);
    const [message] = discord.posted(channel);
    const messageId = message?.id;
    expect(await test.chat.poster.find(post, minuteAgo())).toEqual({ state: 'posted', messageId });
    expect(await test.chat.poster.post(post)).toBe(messageId);
    expect(discord.posted(channel)).toHaveLength(1);
  });

  it('cannot be looked for without the right to read the history', async () => {
    const channel = discord.addChannel({ botPermissions: INVITED & ~permissions.readMessageHistory });
    await test.chat.poster.post(postTo(channel));
    expect(await test.chat.poster.find(postTo(channel), minuteAgo())).toEqual({ state: 'unknown' });
  });

  it('tells a channel that is gone or closed from one that may take it later', async () => {
    const closed = discord.addChannel({ botPermissions: 0n });
    await expect(test.chat.poster.post(postTo(closed))).rejects.toBeInstanceOf(TargetGoneError);
    const gone = { ...discord.addChannel(), id: '11111111111111111' };
    await expect(test.chat.poster.post(postTo(gone))).rejects.toBeInstanceOf(TargetGoneError);
    await expect(createTestChat(discord).chat.poster.post(postTo(closed))).rejects.toBeInstanceOf(
      NotSentError,
    );
  });

  it('tells the one who ordered it when it has ended', async () => {
    const user = discord.addUser();
    const place = { platform: 'discord', space: '', channel: '1' };
    await test.chat.poster.notifyDisabled(testPost(place, { createdBy: user.id }).subscription);
    const [message] = discord.posted(discord.direct(user));
    expect(message?.body.content).toContain('ist beendet');
  });
});
