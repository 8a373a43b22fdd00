import { describe, expect, it } from '@jest/globals';
import type { CorrectionNote } from '../../../src/digest/correction-poster.ts';
import { TargetGoneError } from '../../../src/digest/digest-poster.ts';
import { LocalDiscord } from '../../servers/discord/local-discord.ts';
import type { LocalMessage } from '../../servers/discord/world.ts';
import { QUESTION, runChat } from './running-chat.ts';
import { createTestChat } from './start-test-chat.ts';

const running = runChat();

const noteOn = (message: string, channel: string): CorrectionNote => ({
  place: { platform: 'discord', space: '1', channel },
  message,
  language: 'de',
  key: '0a1b2c3d-0000-8000-8000-0123456789ab',
  gone: [
    {
      kind: 'withdrawn',
      was: {
        ...{ speaker: 'Mara Holt', date: '2024-09-06', article: 'kran', title: 'Streit um den Kran' },
        ...{ source: 'Küstenblatt', url: null },
      },
    },
  ],
});
const notes = (below: LocalMessage): readonly LocalMessage[] =>
  running.discord.posted(running.channel).filter(({ referenceId }) => referenceId === below.id);

describe('an answer in a channel of Discord', () => {
  it('is remembered with its message, and one for a single person is not', async () => {
    const { test, discord, channel, user } = running;
    const answer = await discord.replyTo(running.mention(QUESTION));
    expect(await discord.until(() => test.shown[0])).toMatchObject({
      message: answer.id,
      request: { spaceId: discord.guild.id, channelId: channel.id },
    });
    expect(test.shown[0]?.reply.shown?.map(({ speaker }) => speaker)).toContain('Mara Holt');
    const known = test.shown.length;
    const frage = [{ name: 'frage', value: QUESTION }];
    await discord.answerTo(discord.slash('quelle', frage, { channel, user }));
    expect(test.shown).toHaveLength(known);
    const all = [...frage, { name: 'öffentlich', value: true }];
    const shown = await discord.answerTo(discord.slash('quelle', all, { channel, user: discord.addUser() }));
    expect((await discord.until(() => test.shown[known]))?.message).toBe(shown.id);
  });

  it('gets a note below it, once for a key, that shows no words again', async () => {
    const { test, discord } = running;
    const answer = await discord.replyTo(running.mention(QUESTION));
    for (let times = 0; times < 2; times += 1)
      await test.chat.corrections.note(noteOn(answer.id, running.channel.id));
    expect(notes(answer).map((note) => discord.text(note))).toEqual([
      expect.stringContaining('Zurückgezogen: eine Aussage von Mara Holt (06.09.2024), Küstenblatt'),
    ]);
    expect(
      notes(answer)
        .map((note) => discord.text(note))
        .join(),
    ).toContain('Nachtrag zu dieser Antwort');
  });
});

describe('an answer that is deleted, or whose channel is,', () => {
  it('gets no note, and that is final', async () => {
    const discord = await LocalDiscord.start();
    const test = createTestChat(discord);
    await test.chat.start();
    const answer = await discord.replyTo(discord.say(`${discord.mention} ${QUESTION}`));
    discord.remove(answer);
    const channels = [discord.channel.id, '999999999999999999'];
    for (const channel of channels)
      await expect(test.chat.corrections.note(noteOn(answer.id, channel))).rejects.toBeInstanceOf(
        TargetGoneError,
      );
    await test.chat.stop();
    await discord.stop();
  });
});
