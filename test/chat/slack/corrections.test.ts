import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnswerReply } from '../../../src/chat/chat.ts';
import type { SlackChat } from '../../../src/chat/slack/create-slack-chat.ts';
import type { CorrectionNote } from '../../../src/digest/correction-poster.ts';
import { NotSentError, TargetGoneError } from '../../../src/digest/digest-poster.ts';
import { LocalSlack } from '../../servers/slack/local-slack.ts';
import { buttonsOf, CHANNEL, OTHER_CHANNEL } from '../../servers/slack/payloads.ts';
import { createTestChat, nextMessage, until } from './slack-set-up.ts';

const slack = new LocalSlack();
let chat: SlackChat;
const shown: { readonly channel: string; readonly message: string; readonly reply: AnswerReply }[] = [];

beforeAll(async () => {
  await slack.start();
  const noteShown: NonNullable<Parameters<typeof createTestChat>[1]>['options'] = {
    noteShown: ({ channelId }, reply, message) => {
      if (reply.shown) shown.push({ channel: channelId, message, reply });
    },
  };
  ({ chat } = createTestChat(slack, { options: noteShown }));
  await chat.start();
});
afterAll(async () => {
  await chat.stop();
  await slack.stop();
});

const noteOn = (message: string, channel = CHANNEL): CorrectionNote => ({
  place: { platform: 'slack', space: 'T0LOCAL', channel },
  message,
  language: 'en',
  key: '0a1b2c3d-0000-8000-8000-0123456789ab',
  gone: [
    {
      kind: 'corrected',
      now: null,
      was: {
        ...{ speaker: 'Mara Holt', date: '2024-09-06', article: 'kran', title: 'Streit um den Kran' },
        ...{ source: 'Küstenblatt', url: null },
      },
    },
  ],
});

describe('an answer in a channel of Slack', () => {
  it('is remembered with its message and thread, and gets a note there', async () => {
    slack.deliver('events_api', slack.payloads.mention('Wurde der Kran geliefert?', { thread_ts: '17.1' }));
    const answer = await nextMessage(slack, 0);
    const told = await until(() => shown[0]);
    expect(told).toMatchObject({ channel: CHANNEL, message: `${answer.ts} 17.1` });
    expect(told.reply.shown?.map(({ speaker }) => speaker)).toContain('Mara Holt');
    await chat.corrections.note(noteOn(told.message));
    const note = slack.messages.at(-1);
    expect(note?.thread).toBe('17.1');
    expect(note?.text).toContain('Added to this answer');
    expect(note?.text).toContain('Mara Holt');
  });

  it('is not remembered while one person alone sees it, but once it is shown to all', async () => {
    const [known, before] = [slack.messages.length, shown.length];
    slack.deliver('slash_commands', slack.payloads.command('/quelle', 'Wurde der Kran geliefert?'));
    const answer = await nextMessage(slack, known);
    expect(shown).toHaveLength(before);
    const button = buttonsOf(answer).find(({ action_id }) => String(action_id).startsWith('quelle-show'));
    slack.deliver('interactive', slack.payloads.click(answer, button ?? {}));
    const told = await until(() => shown[before]);
    expect(slack.messages.map(({ ts }) => ts)).toContain(told.message);
  });

  it('gets no note where the bot may not write any more, and that is final', async () => {
    await expect(chat.corrections.note(noteOn('17.1', OTHER_CHANNEL))).rejects.toBeInstanceOf(
      TargetGoneError,
    );
  });

  it('waits for its note while Slack is not connected', async () => {
    const { chat: other } = createTestChat(slack);
    await expect(other.corrections.note(noteOn('17.1'))).rejects.toBeInstanceOf(NotSentError);
  });
});
