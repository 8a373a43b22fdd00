import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChatLogger } from '../../../src/chat/chat.ts';
import { type Fields, LocalSlack } from '../../servers/slack/local-slack.ts';
import { silentLogger } from '../test-newsroom.ts';
import { createTestChat, nextMessage } from './slack-set-up.ts';

const QUESTION = 'Wurde der Kran geliefert?';
let slack: LocalSlack;
let test: ReturnType<typeof createTestChat>;
let logged: string[];

beforeEach(async () => {
  logged = [];
  const logger: ChatLogger = {
    ...silentLogger,
    error: (fields, message) => {
      logged.push(`${message} ${JSON.stringify(fields)}`);
    },
  };
  slack = await new LocalSlack({ retryAfter: 60_000 }).start();
  test = createTestChat(slack, { options: { logger } });
  await test.chat.start();
});
afterEach(async () => {
  await test.chat.stop();
  await slack.stop();
});

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every way to leave out one field, or to make it null, down to three levels. */
function variants(payload: Fields): readonly Fields[] {
  return Object.entries(payload).flatMap(([key, value]) => {
    const { [key]: _left, ...rest } = payload;
    const inner = isFields(value) ? variants(value).map((odd) => ({ ...payload, [key]: odd })) : [];
    return [rest, { ...payload, [key]: null }, ...inner];
  });
}

async function expectAnswer(): Promise<void> {
  const known = slack.messages.length;
  slack.deliver('events_api', slack.payloads.mention(QUESTION, { user: 'U0LAST', channel: 'C0NEWSLAST' }));
  const answer = await nextMessage(slack, known, ({ channel }) => channel === 'C0NEWSLAST');
  expect(answer.text).toContain('Mara Holt');
  expect(test.chat.isReady()).toBe(true);
}

describe('an odd event of Slack', () => {
  it.each([
    ['events_api', () => slack.payloads.mention(QUESTION)],
    ['events_api', () => slack.payloads.direct(QUESTION)],
    ['slash_commands', () => slack.payloads.command('/quelle', QUESTION)],
    ['interactive', () => slack.payloads.shortcut('quelle_suchen', QUESTION)],
  ] as const)('of kind %s with a field missing or null ends nothing', async (kind, make) => {
    for (const odd of variants(make())) slack.deliver(kind, odd);
    await expectAnswer();
  });

  it.each([
    'null',
    '[]',
    '7',
    '{}',
    '{"type":"events_api"}',
    '{"type":"events_api","payload":{"event":null}}',
    'no JSON',
  ])('that is %s ends nothing', async (raw) => {
    slack.sendRaw(raw);
    await expectAnswer();
  });

  it('of a name that would end a process is left out', async () => {
    slack.sendRaw('{"type":"error","envelope_id":"e"}');
    slack.sendRaw('{"type":"events_api","envelope_id":"e","payload":{"event":{"type":"error"}}}');
    await expectAnswer();
  });
});
