import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SlackChat } from '../../../src/chat/slack/create-slack-chat.ts';
import { type Fields, LocalSlack, type SlackMessageRecord } from '../../servers/slack/local-slack.ts';
import { buttonsOf, CHANNEL, DIRECT, USER } from '../../servers/slack/payloads.ts';
import { createTestEvidence } from '../test-evidence.ts';
import { createTestMemory } from '../test-newsroom.ts';
import { createTestChat, nextMessage, until } from './slack-set-up.ts';

const slack = new LocalSlack();
const memory = createTestMemory();
const { evidence, store } = createTestEvidence(memory);
let chat: SlackChat;
beforeAll(async () => {
  await slack.start();
  ({ chat } = createTestChat(slack, { memory, evidence }));
  await chat.start();
});
afterAll(async () => {
  await chat.stop();
  await slack.stop();
});

let people = 0;
const ask = async (channel = CHANNEL): Promise<SlackMessageRecord> => {
  people += 1;
  const known = slack.messages.length;
  const user = `U${people}ASKS`;
  slack.deliver('events_api', slack.payloads.mention('Wurde der Kran geliefert?', { user, channel }));
  return nextMessage(slack, known, ({ only, text }) => only === null && text.startsWith('Wurde der Kran'));
};
const buttonOf = (message: SlackMessageRecord, kind: string): Fields =>
  buttonsOf(message).find(({ action_id: id }) => String(id).startsWith(`quelle-${kind}`)) ?? {};
const click = (message: SlackMessageRecord, kind: string): void => {
  slack.deliver('interactive', slack.payloads.click(message, buttonOf(message, kind)));
};

describe('below an answer in Slack', () => {
  it('a button leads to its page, in the text, too, and clicking it asks for nothing', async () => {
    const message = await ask();
    const button = buttonOf(message, 'page');
    expect(button).toMatchObject({ text: { text: 'Belege ansehen' } });
    expect(String(button.url)).toMatch(/^https:\/\/quelle\.example\/a\/[\w-]{20}\?stand=[\w.-]+&t=[\w.-]+$/);
    expect(message.text.replaceAll('&amp;', '&')).toContain(`Belege ansehen: ${button.url}`);
    const known = slack.messages.length;
    const acknowledged = slack.acknowledgements.length;
    click(message, 'page');
    await until(() => slack.acknowledgements.length > acknowledged);
    expect(slack.messages.length).toBe(known);
  });

  it('a button sends the answer in every form into the direct messages', async () => {
    const message = await ask();
    const known = slack.messages.length;
    click(message, 'take');
    const line = await nextMessage(slack, known, ({ channel }) => channel === DIRECT);
    expect(line.text).toContain('zum Mitnehmen');
    const told = await nextMessage(slack, known, ({ only }) => only === USER);
    expect(told.text).toContain('Direktnachrichten');
    const shared = slack.webApi.files.filter(({ thread }) => thread === line.ts);
    expect(shared.map(({ filename, channel }) => [filename.split('.').at(-1), channel])).toEqual(
      ['md', 'csv', 'json', 'txt'].map((form) => [form, DIRECT]),
    );
    expect(shared[0]?.bytes?.toString()).toContain('> der Kran sei geliefert worden');
  });

  it('a button sends the timeline as a picture that says the same in words', async () => {
    const message = await ask();
    const known = slack.messages.length;
    click(message, 'picture');
    const line = await nextMessage(slack, known, ({ channel }) => channel === DIRECT);
    const picture = await until(() => slack.webApi.files.find(({ thread }) => thread === line.ts));
    expect(picture.filename).toBe('zeitleiste.png');
    expect(picture.bytes?.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.alternative).toContain('Ja: [1] Mara Holt, 06.09.2024. Nein: [2] Jon Weber, 08.09.2024.');
  });

  it('says so where the app may send no files', async () => {
    const message = await ask();
    const known = slack.messages.length;
    const answered = { status: 200, fields: { ok: false, error: 'missing_scope', needed: 'files:write' } };
    slack.webApi.scripted.push({ method: 'files.getUploadURLExternal', answered });
    click(message, 'take');
    expect((await nextMessage(slack, known, ({ only }) => only === USER)).text).toContain('files:write');
  });
});

describe('below a passage in Slack', () => {
  const passage = async (): Promise<SlackMessageRecord> => {
    const message = await ask();
    const known = slack.messages.length;
    click(message, 'context');
    return nextMessage(slack, known, ({ only }) => only === USER);
  };

  it('a button gives the statement as a citation', async () => {
    const shown = await passage();
    const known = slack.messages.length;
    click(shown, 'cite');
    const cited = await nextMessage(slack, known, ({ only }) => only === USER);
    expect(cited.text.replaceAll('&amp;', '&')).toContain(
      '„der Kran sei geliefert worden“ (Mara Holt, Sprecherin des Hafenamts, 06.09.2024; Küstenblatt, 07.09.2024',
    );
  });

  it('a button opens a form, and what is sent in it waits for the editor', async () => {
    const shown = await passage();
    const [known, views] = [slack.messages.length, slack.webApi.views.length];
    click(shown, 'wrong');
    const view = await until(() => slack.webApi.views[views]);
    slack.deliver('interactive', slack.payloads.submit(view, 'Das sagte der Reeder.'));
    expect((await nextMessage(slack, known, ({ only }) => only === USER)).text).toContain('Danke.');
    expect(await store.reports()).toMatchObject([
      {
        ...{ platform: 'slack', article: 'kran', text: 'der Kran sei geliefert worden' },
        ...{ speaker: 'Mara Holt', comment: 'Das sagte der Reeder.' },
      },
    ]);
    expect(JSON.stringify(await store.reports())).not.toContain(USER);
  });

  it('takes no form that is not its own', async () => {
    const known = slack.messages.length;
    const foreign = { id: 'VX', type: 'modal', callback_id: 'quelle_falsch', private_metadata: '{"id":3}' };
    const block = { block_id: 'comment', element: { action_id: 'comment' } };
    slack.deliver('interactive', slack.payloads.submit({ ...foreign, blocks: [block] }, 'x'));
    const acknowledged = slack.acknowledgements.length;
    await until(() => slack.acknowledgements.length >= acknowledged);
    expect(slack.messages.length).toBe(known);
  });
});
