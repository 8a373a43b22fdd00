import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SlackChat } from '../../../src/chat/slack/create-slack-chat.ts';
import { type Fields, LocalSlack, type SlackMessageRecord } from '../../servers/slack/local-slack.ts';
import {
  BOT_USER,
  buttonsOf,
  CHANNEL,
  DIRECT,
  OTHER_CHANNEL,
  TEAM,
  USER,
} from '../../servers/slack/payloads.ts';
import {
  createTestMemory,
  manyStatements,
  type TestNewsroom,
  testAnswer,
  testStatement,
} from '../test-newsroom.ts';
import { createTestChat, nextMessage, pause, until } from './slack-set-up.ts';

const slack = new LocalSlack();
const memory = createTestMemory();
let chat: SlackChat;
let newsroom: TestNewsroom;
let known = 0;
let people = 0;

/** A person who has not asked before, so that the cooldown holds nobody back. */
const somebody = (): string => {
  people += 1;
  return `U${people}SOMEBODY`;
};
/** A channel of its own for each test, of which the bot is a member. */
let channel = CHANNEL;

beforeAll(async () => {
  await slack.start();
  ({ chat, newsroom } = createTestChat(slack, { memory }));
  await chat.start();
});
afterAll(async () => {
  await chat.stop();
  await slack.stop();
});
beforeEach(() => {
  known = slack.messages.length;
  channel = `${CHANNEL}${known}`;
  newsroom.answer = testAnswer();
});

const ask = (text: string, fields: Fields = {}): Fields => {
  const payload = slack.payloads.mention(text, { user: somebody(), channel, ...fields });
  slack.deliver('events_api', payload);
  return payload;
};
const click = (message: SlackMessageRecord, kind: string, user?: string, index = 0): void => {
  const button = buttonsOf(message).filter((candidate) =>
    String(candidate.action_id).startsWith(`quelle-${kind}`),
  )[index];
  if (button === undefined) throw new Error(`no button ${kind}`);
  slack.deliver('interactive', slack.payloads.click(message, button, user));
};
const connectionsOpened = (): number =>
  slack.webApi.calls.filter(({ method }) => method === 'apps.connections.open').length;
const everything = (message: SlackMessageRecord): string => JSON.stringify([message.text, message.blocks]);

describe('a mention', () => {
  it('is answered in its thread, with the same in blocks and text, without previews', async () => {
    const payload = ask('Wurde der Kran geliefert?');
    const message = await nextMessage(slack, known);
    expect(message.thread).toBe((payload.event as Fields).ts);
    expect(message.fields).toMatchObject({ channel, unfurl_links: 'false', unfurl_media: 'false' });
    for (const words of [
      '„der Kran sei geliefert worden“',
      'Mara Holt',
      'gesagt 06.09.2024',
      'Küstenblatt',
      '998 Artikel',
    ]) {
      expect(message.text).toContain(words);
      expect(JSON.stringify(message.blocks)).toContain(words);
    }
    expect(newsroom.asked.at(-1)?.text).toBe('Wurde der Kran geliefert?');
  });

  it('in a thread stays there, and a follow-up keeps the topic', async () => {
    ask('Wurde der Kran geliefert?', { thread_ts: '17.1' });
    expect((await nextMessage(slack, known)).thread).toBe('17.1');
    ask('und was sagt Weber dazu?', { thread_ts: '17.1' });
    const message = await nextMessage(slack, known + 1);
    expect(newsroom.asked.at(-1)).toMatchObject({ text: 'Wurde der Kran geliefert?', speaker: 'Weber' });
    expect(message.text).toContain('Gesucht: „Wurde der Kran geliefert?“');
  });

  it('with nothing else gets help', async () => {
    ask('');
    expect((await nextMessage(slack, known)).text).toContain('Stell eine Frage');
  });

  it('of the bot by other bots, itself, edits or joins is left alone', async () => {
    ask('Wer kam?', { bot_id: 'B9' });
    ask('Wer kam?', { user: BOT_USER });
    ask('Wer kam?', { subtype: 'message_changed' });
    slack.deliver('events_api', slack.payloads.direct('Wer kam?', { subtype: 'message_deleted' }));
    slack.deliver('events_api', slack.payloads.direct('Wer kam?', { channel, channel_type: 'channel' }));
    ask('hilfe');
    await nextMessage(slack, known);
    await pause(100);
    expect(slack.messages.length - known).toBe(1);
  });

  it('is searched with what was written, not with Slack’s markup', async () => {
    ask('Wurde &lt;der&gt; Kran &amp; <https://x.example|der Pier> von <@U9|holt> geliefert <!here>?');
    await nextMessage(slack, known);
    expect(newsroom.asked.at(-1)?.text).toBe('Wurde <der> Kran & der Pier von holt geliefert ?');
  });

  it('pings nobody, whatever the article says', async () => {
    const evil = testStatement('ruft <!channel> und <@U0READER> & *alle*', {
      speaker: '<!here>',
      title: '<#C1>',
    });
    newsroom.answer = testAnswer({ positions: [{ position: 'bejaht', statements: [evil] }] });
    ask('Wer ruft <!channel>?');
    const message = await nextMessage(slack, known);
    expect(message.text).toContain('&lt;!channel&gt; und &lt;@U0READER&gt; &amp; *alle*');
    expect(message.text).not.toMatch(/<[!@#]/);
    const rich = message.blocks.filter((block) => block.type === 'rich_text');
    expect(JSON.stringify(rich)).toContain('ruft <!channel> und <@U0READER> & *alle*');
    // Only rich and plain text, where Slack reads no mention.
    expect(everything(message)).not.toContain('mrkdwn');
  });

  it('delivered again, as a message too, and after a reconnect, is answered once', async () => {
    const payload = ask('Wurde der Kran geliefert?');
    slack.deliver('events_api', payload, 1);
    const event = payload.event as Fields;
    slack.deliver('events_api', slack.payloads.event({ ...event, type: 'message', channel_type: 'im' }));
    await nextMessage(slack, known);
    const opened = connectionsOpened();
    slack.refreshConnections();
    await until(() => connectionsOpened() > opened && slack.connections === 1);
    slack.deliver('events_api', payload, 2);
    await pause(150);
    expect(slack.messages.length - known).toBe(1);
  });

  it('too often is told once to wait, for the asking person alone', async () => {
    const user = somebody();
    for (let count = 0; count < 8; count += 1) ask(`Kran ${count}?`, { user });
    const notice = await nextMessage(slack, known, (message) => message.only !== null);
    await pause(150);
    expect(notice).toMatchObject({ only: user, channel });
    expect(notice.text).toContain('Bitte 30 Sekunden warten');
    expect(slack.messages.length - known).toBe(6);
  });

  it('whose answer Slack refuses gets a short sentence', async () => {
    slack.webApi.scripted.push({
      method: 'chat.postMessage',
      answered: { status: 200, fields: { ok: false, error: 'invalid_blocks' } },
    });
    ask('Wurde der Kran geliefert?');
    expect((await nextMessage(slack, known)).text).toContain('Slack hat sie abgelehnt (invalid_blocks)');
  });

  it('deleted before the answer is not answered, and not talked about', async () => {
    slack.webApi.scripted.push({
      method: 'chat.postMessage',
      answered: { status: 200, fields: { ok: false, error: 'thread_not_found' } },
    });
    ask('Wurde der Kran geliefert?');
    ask('hilfe');
    await nextMessage(slack, known);
    await pause(100);
    expect(slack.messages.length - known).toBe(1);
  });

  it('in a closed channel is explained to the person', async () => {
    ask('Wurde der Kran geliefert?', { channel: 'C0ARCHIVED' });
    const message = await nextMessage(slack, known);
    expect(message).toMatchObject({ channel: DIRECT });
    expect(message.text).toContain('is_archived');
  });

  it('is answered after Slack asked to slow down', async () => {
    slack.webApi.scripted.push({
      method: 'chat.postMessage',
      answered: { status: 429, fields: { ok: false, error: 'ratelimited' }, headers: { 'retry-after': '1' } },
    });
    ask('Wurde der Kran geliefert?');
    await nextMessage(slack, known);
    expect(slack.messages.length - known).toBe(1);
  });
});

describe('a direct message', () => {
  it('is answered without a mention, and its follow-up too', async () => {
    const user = somebody();
    slack.deliver('events_api', slack.payloads.direct('Wurde der Kran geliefert?', { user }));
    const message = await nextMessage(slack, known);
    expect(message).toMatchObject({ channel: DIRECT, thread: null, only: null });
    slack.deliver('events_api', slack.payloads.direct('Und seit 2024?', { user }));
    expect((await nextMessage(slack, known + 1)).text).toContain('Zeitraum ab 01.01.2024');
  });

  it('in English is answered in English', async () => {
    slack.deliver('events_api', slack.payloads.direct('What did the harbour say?', { user: somebody() }));
    expect((await nextMessage(slack, known)).text).toContain('said 6 September 2024');
  });
});

describe('/quelle', () => {
  it('is acknowledged before any work, and answered for the person alone', async () => {
    const { ask: search } = newsroom;
    let searched = 0;
    newsroom.ask = async (question) => {
      await pause(300);
      searched = Date.now();
      return search.call(newsroom, question);
    };
    const user = somebody();
    const command = slack.payloads.command('/quelle', 'Wurde der Kran geliefert? medium:Küstenblatt', {
      channel,
      user,
    });
    const id = slack.deliver('slash_commands', command);
    const message = await nextMessage(slack, known);
    newsroom.ask = search;
    const acknowledgement = slack.acknowledgements.find((ack) => ack.envelope_id === id);
    expect(acknowledgement?.at).toBeLessThan(searched);
    expect(message).toMatchObject({ only: user, channel });
    expect(message.text).toContain('Filter: Medium Küstenblatt');
  });

  it.each([
    ['hilfe', 'Stell eine Frage'],
    ['help', 'I pass no verdict'],
    ['status', '1.234 Aussagen'],
    ['', 'Stell eine Frage'],
  ])('%s', async (text, words) => {
    slack.deliver('slash_commands', slack.payloads.command('/quelle', text, { user: somebody() }));
    const message = await nextMessage(slack, known);
    expect(message.text).toContain(words);
    expect(message.only).not.toBeNull();
  });

  it('answers where the bot is no member; shown to all, it says how to invite the bot', async () => {
    const user = somebody();
    const command = slack.payloads.command('/quelle', 'Wurde der Kran geliefert?', {
      channel: OTHER_CHANNEL,
      user,
    });
    slack.deliver('slash_commands', command);
    const answer = await nextMessage(slack, known);
    expect(answer).toMatchObject({ channel: OTHER_CHANNEL, only: user });
    click(answer, 'show', user);
    const shown = await nextMessage(slack, known + 1);
    expect(shown).toMatchObject({ channel: OTHER_CHANNEL, only: null });
    expect(shown.text).toContain('Frage von lena');
    const invitation = await nextMessage(slack, known + 2);
    expect(invitation).toMatchObject({ only: user });
    expect(invitation.text).toContain(`/invite <@${BOT_USER}>`);
  });

  it('with a response that Slack refuses ends in a sentence', async () => {
    slack.responseUrls.refusals.push('invalid_blocks');
    slack.deliver('slash_commands', slack.payloads.command('/quelle', 'status', { user: somebody() }));
    expect((await nextMessage(slack, known)).text).toContain('Slack hat sie abgelehnt');
  });

  it('and /digest are told apart', async () => {
    slack.deliver('slash_commands', slack.payloads.command('/digest', 'liste', { user: somebody() }));
    expect((await nextMessage(slack, known)).text).toContain('Abonnements sind hier nicht eingerichtet');
  });
});

describe('the shortcut “Quelle suchen”', () => {
  it('searches another’s message and answers for the person alone', async () => {
    const claim = `Der Kran wurde &lt;geliefert&gt;. ${'Und noch viel mehr steht hier geschrieben. '.repeat(20)}`;
    slack.deliver('interactive', slack.payloads.shortcut('quelle_suchen', claim, OTHER_CHANNEL));
    const message = await nextMessage(slack, known);
    expect(message).toMatchObject({ only: USER, channel: OTHER_CHANNEL });
    const asked = newsroom.asked.at(-1)?.text ?? '';
    expect(asked.startsWith('Der Kran wurde <geliefert>. Und noch')).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(300);
    expect(message.text).toContain('Der Kran wurde &lt;geliefert&gt;. Und noch');
  });
});

describe('a message of a kind of its own', () => {
  it.each([
    ['with a file', 'file_share'],
    ['sent to the conversation from a thread', 'thread_broadcast'],
    ['after /me', 'me_message'],
  ])('%s in a direct conversation is answered', async (_name, subtype) => {
    const user = somebody();
    slack.deliver('events_api', slack.payloads.direct('Wurde der Kran geliefert?', { subtype, user }));
    expect((await nextMessage(slack, known)).text).toContain('Mara Holt');
  });
});

describe('a guest of another workspace', () => {
  const guest = () => ({ user: somebody(), user_team: 'T0ELSEWHERE' });

  it('gets one private word instead of answers', async () => {
    const fields = guest();
    ask('Wurde der Kran geliefert?', fields);
    const notice = await nextMessage(slack, known);
    expect(notice.text).toContain('nur Fragen aus dem Workspace');
    expect(notice.only).toBe(fields.user);
    ask('Wurde der Kran geliefert?', fields);
    ask('Wurde der Kran geliefert?', { user: somebody(), user_team: TEAM });
    expect((await nextMessage(slack, known + 1)).text).toContain('Mara Holt');
    expect(newsroom.asked.length).toBeGreaterThan(0);
    expect(slack.messages.length).toBe(known + 2);
  });
});

describe('buttons', () => {
  it('show further pages, the context and the answer in the channel, and delete', async () => {
    newsroom.answer = testAnswer({ positions: manyStatements(12), contradictions: [] });
    const user = somebody();
    slack.deliver(
      'slash_commands',
      slack.payloads.command('/quelle', 'Wurde der Kran geliefert?', { channel, user }),
    );
    const answer = await nextMessage(slack, known);
    click(answer, 'more', user);
    const second = await nextMessage(slack, known + 1);
    expect(second.text).toContain('Seite 2 von 2');
    expect(second.only).toBe(user);
    click(answer, 'context', user, 2);
    expect((await nextMessage(slack, known + 2)).text).toContain('Kontext: Person 5');
    click(second, 'show', user);
    const shown = await nextMessage(slack, known + 3);
    expect(shown).toMatchObject({ channel, only: null });
    click(shown, 'delete', 'U0STRANGER');
    expect((await nextMessage(slack, known + 4)).text).toContain('Löschen kann nur');
    expect(shown.deleted).toBe(false);
    click(shown, 'delete', user);
    await until(() => shown.deleted);
  });

  it('work after a restart', async () => {
    newsroom.answer = testAnswer({ positions: manyStatements(12), contradictions: [] });
    ask('Wurde der Kran geliefert?');
    const answer = await nextMessage(slack, known);
    const other = new LocalSlack();
    await other.start();
    const restarted = createTestChat(other, { memory, answer: newsroom.answer });
    await restarted.chat.start();
    const button = buttonsOf(answer).find((candidate) => candidate.action_id === 'quelle-more') ?? {};
    other.deliver('interactive', other.payloads.click(answer, button));
    expect((await nextMessage(other, 0)).text).toContain('Seite 2 von 2');
    await restarted.chat.stop();
    await other.stop();
  });
});

describe('the App Home', () => {
  it('says how to ask, what the archive holds and what is subscribed', async () => {
    slack.deliver('events_api', slack.payloads.homeOpened());
    const call = await until(() => slack.webApi.calls.find(({ method }) => method === 'views.publish'));
    expect(call.answered.fields).toMatchObject({ ok: true });
    const view = JSON.stringify(call.body.view);
    for (const words of [
      'So fragst du',
      '998 Artikel',
      'Wurde der Kran geliefert?“, täglich',
      'Ask a question',
    ])
      expect(view).toContain(words);
  });
});

describe('stopping', () => {
  it('waits for answers on their way', async () => {
    const other = await new LocalSlack().start();
    const { chat: slow, newsroom: archive } = createTestChat(other);
    const { ask: search } = archive;
    archive.ask = async (question) => {
      await pause(300);
      return search.call(archive, question);
    };
    await slow.start();
    expect(slow.isReady()).toBe(true);
    other.deliver('events_api', other.payloads.mention('Wurde der Kran geliefert?'));
    await until(() => other.acknowledgements.length > 0);
    await stopped(slow);
    expect(other.messages).toHaveLength(1);
    await other.stop();
  });
});

async function stopped(other: SlackChat): Promise<void> {
  await other.stop();
  expect(other.state()).toBe('stopped');
  expect(other.isReady()).toBe(false);
}
