import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { until } from '../../chat/slack/slack-set-up.ts';
import { type Fields, LocalSlack } from './local-slack.ts';
import { ARCHIVED, CHANNEL, DIRECT, OTHER_CHANNEL, USER } from './payloads.ts';

const slack = new LocalSlack({ burst: 2, retryAfter: 50 });
beforeAll(() => slack.start());
afterAll(() => slack.stop());

async function call(method: string, body: Fields, token = 'xoxb-local'): Promise<Fields> {
  const fields = Object.entries(body).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams(fields),
  });
  return { ...((await response.json()) as Fields), status: response.status };
}

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (fields: Fields) => ({
  type: 'actions',
  elements: [
    { type: 'button', text: { type: 'plain_text', text: 'Weitere' }, action_id: 'a', value: 'v', ...fields },
  ],
});
const post = (fields: Fields) =>
  call('chat.postMessage', { channel: `${CHANNEL}${crypto.randomUUID()}`, text: 'x', ...fields });

describe('the local Slack', () => {
  it.each([
    ['51 blocks', { blocks: Array(51).fill(section('x')) }, 'invalid_blocks'],
    ['a section of 3001 characters', { blocks: [section('x'.repeat(3001))] }, 'invalid_blocks'],
    ['an empty section', { blocks: [section('')] }, 'invalid_blocks'],
    ['an unknown block', { blocks: [{ type: 'marquee' }] }, 'invalid_blocks'],
    [
      'a long button',
      { blocks: [button({ text: { type: 'plain_text', text: 'x'.repeat(76) } })] },
      'invalid_blocks',
    ],
    ['a long value', { blocks: [button({ value: 'x'.repeat(2001) })] }, 'invalid_blocks'],
    [
      'blocks of 13,300 characters',
      { blocks: Array(5).fill(section('x'.repeat(2700))) },
      'msg_blocks_too_long',
    ],
    ['a text of 40,001 characters', { text: 'x'.repeat(40_001) }, 'msg_too_long'],
    ['nothing', { text: '' }, 'no_text'],
    ['a channel without the bot', { channel: OTHER_CHANNEL }, 'not_in_channel'],
    ['an archived channel', { channel: ARCHIVED }, 'is_archived'],
    ['no channel', { channel: 'X1' }, 'channel_not_found'],
  ])('refuses %s', async (_, fields, error) => {
    expect(await post(fields)).toMatchObject({ ok: false, error });
  });

  it('refuses wrong tokens, methods that it does not know, and reading channels without the scope', async () => {
    expect(await call('auth.test', {}, 'xoxb-wrong')).toMatchObject({ error: 'invalid_auth' });
    expect(await call('apps.connections.open', {}, 'xoxb-local')).toMatchObject({ error: 'invalid_auth' });
    expect(await call('users.info', { user: USER })).toMatchObject({ error: 'unknown_method' });
    expect(await call('conversations.history', { channel: CHANNEL })).toMatchObject({
      error: 'missing_scope',
    });
  });

  it('takes a repeated client_msg_id for the first message, and shows it in a direct message', async () => {
    const metadata = { event_type: 'e', event_payload: { id: 'k' } };
    const first = await post({ channel: DIRECT, client_msg_id: 'k', metadata });
    expect((await post({ channel: DIRECT, client_msg_id: 'k', metadata })).ts).toBe(first.ts);
    const history = await call('conversations.history', { channel: DIRECT, include_all_metadata: true });
    expect(history.messages).toEqual([expect.objectContaining({ ts: first.ts, metadata })]);
  });

  it('asks to slow down after a burst', async () => {
    const channel = `${CHANNEL}BURST`;
    for (let count = 0; count < 2; count += 1) expect((await post({ channel })).ok).toBe(true);
    expect(await post({ channel })).toMatchObject({ status: 429, error: 'ratelimited' });
  });

  it('takes five answers through a response_url', async () => {
    const { response_url: url } = slack.payloads.command('/quelle', 'x');
    const answer = async (): Promise<number> => {
      const response = await fetch(String(url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'x' }),
      });
      return response.status;
    };
    for (let count = 0; count < 5; count += 1) expect(await answer()).toBe(200);
    expect(await answer()).toBe(404);
  });

  it('delivers an event again that is not acknowledged, three times at most', async () => {
    const { url } = await call('apps.connections.open', {}, 'xapp-local');
    const socket = new WebSocket(String(url));
    const attempts: unknown[] = [];
    socket.on('message', (data) => {
      const { type, retry_attempt } = JSON.parse(String(data));
      if (type === 'events_api') attempts.push(retry_attempt);
    });
    await until(() => slack.connections === 1);
    slack.deliver('events_api', slack.payloads.mention('x'));
    await until(() => attempts.length === 4);
    expect(attempts).toEqual([undefined, 1, 2, 3]);
    socket.close();
  });
});
