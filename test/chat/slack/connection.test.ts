import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SlackChat } from '../../../src/chat/slack/create-slack-chat.ts';
import { keepSocketConnected, waitBefore } from '../../../src/chat/slack/socket-keeper.ts';
import { LocalSlack } from '../../servers/slack/local-slack.ts';
import { signedHeaders } from '../../servers/slack/payloads.ts';
import { silentLogger } from '../test-newsroom.ts';
import { createTestChat, nextMessage, pause, until } from './slack-set-up.ts';

const slack = new LocalSlack();
const rejections: unknown[] = [];
process.on('unhandledRejection', (error) => rejections.push(error));

const settings = (fields: object = {}) => ({
  botToken: 'xoxb-local',
  appToken: 'xapp-local' as string | null,
  signingSecret: null,
  host: '127.0.0.1',
  answersGuests: false,
  port: 0,
  apiUrl: slack.apiUrl,
  ...fields,
});
let chat: SlackChat | null = null;

function create(fields: object = {}): SlackChat {
  chat = createTestChat(slack, { options: { settings: settings(fields) } }).chat;
  return chat;
}

afterEach(async () => {
  await chat?.stop();
  await slack.stop();
});

describe('the connection to Slack', () => {
  it.each([
    ['a wrong bot token', { botToken: 'xoxb-wrong' }, 'SLACK_BOT_TOKEN wird nicht angenommen (invalid_auth)'],
    ['a wrong app token', { appToken: 'xapp-wrong' }, 'SLACK_APP_TOKEN wird nicht angenommen (invalid_auth)'],
  ])('with %s ends in one sentence and no rejection that nobody handles', async (_, fields, sentence) => {
    await slack.start();
    const refused = create(fields);
    await expect(refused.start()).rejects.toMatchObject({ code: 'platform', message: `Slack: ${sentence}.` });
    expect(refused.state()).toBe('failed');
    await pause(100);
    expect(rejections).toEqual([]);
  });

  it('that cannot be made says so, and can be tried again', async () => {
    await slack.start();
    const patient = create();
    await slack.stop();
    await expect(patient.start()).rejects.toMatchObject({ code: 'unreachable' });
    await slack.start();
    await patient.start();
    expect(patient.isReady()).toBe(true);
  });

  it('comes back after an outage, answers what was accepted before it, and takes new questions', async () => {
    await slack.start();
    const steady = create();
    await steady.start();
    const known = slack.messages.length;
    const id = slack.deliver(
      'events_api',
      slack.payloads.mention('Wurde der Kran geliefert?', { user: 'U1A' }),
    );
    slack.webApi.scripted.push({ method: 'chat.postMessage', answered: { status: 503, fields: {} } });
    await until(() => slack.acknowledgements.some((ack) => ack.envelope_id === id));
    await slack.stop();
    await until(() => !steady.isReady());
    await pause(700);
    await slack.start();
    await until(() => steady.isReady());
    await nextMessage(slack, known);
    slack.deliver('events_api', slack.payloads.mention('Und jetzt?', { user: 'U2A' }));
    await nextMessage(slack, known + 1);
    await pause(100);
    expect(slack.messages.length - known).toBe(2);
    expect(rejections).toEqual([]);
  });

  it('is given up when Slack withdraws the token, without ending the process', async () => {
    await slack.start();
    const withdrawn = create();
    await withdrawn.start();
    slack.webApi.scripted.push({
      method: 'apps.connections.open',
      answered: { status: 200, fields: { ok: false, error: 'account_inactive' } },
    });
    slack.refreshConnections();
    await until(() => withdrawn.state() === 'failed');
    expect(rejections).toEqual([]);
  });
});

describe('HTTP mode', () => {
  const secret = 'geheim';
  const form = 'application/x-www-form-urlencoded';
  let port = 0;

  async function start(): Promise<void> {
    await slack.start();
    const http = create({ appToken: null, signingSecret: secret });
    await http.start();
    port = http.port() ?? 0;
  }
  async function send(body: string, type = 'application/json', headers = signedHeaders(secret, body)) {
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body,
    });
    return { status: response.status, text: await response.text() };
  }

  it('answers events and commands that Slack signed', async () => {
    await start();
    const known = slack.messages.length;
    const event = JSON.stringify(slack.payloads.mention('Wurde der Kran geliefert?', { user: 'U3A' }));
    expect((await send(event)).status).toBe(200);
    expect((await nextMessage(slack, known)).text).toContain('Mara Holt');
    const retried = await send(event, 'application/json', {
      ...signedHeaders(secret, event),
      'x-slack-retry-num': '1',
      'x-slack-retry-reason': 'http_timeout',
    });
    expect(retried.status).toBe(200);
    const command = slack.payloads.command('/quelle', 'status', { user: 'U4A' }) as Record<string, string>;
    expect(await send(new URLSearchParams(command).toString(), form)).toEqual({ status: 200, text: '' });
    expect((await nextMessage(slack, known + 1)).text).toContain('1.234 Aussagen');
    expect(slack.messages.length - known).toBe(2);
  });

  it('proves its address to Slack, and refuses what Slack did not sign or signed long ago', async () => {
    await start();
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'abc', token: 'x' });
    expect((await send(challenge)).text).toContain('abc');
    const event = JSON.stringify(slack.payloads.mention('Wurde der Kran geliefert?'));
    const known = slack.messages.length;
    expect((await send(event, 'application/json', signedHeaders('falsch', event))).status).toBe(401);
    const old = signedHeaders(secret, event, Math.floor(Date.now() / 1000) - 360);
    expect((await send(event, 'application/json', old)).status).toBe(401);
    await pause(50);
    expect(slack.messages.length).toBe(known);
  });
});

describe('keeping the socket connected', () => {
  it('begins at once, then waits longer each time, half a minute at most', () => {
    expect([0, 1, 2, 3, 10].map(waitBefore)).toEqual([0, 500, 1000, 2000, 30_000]);
  });

  it('stops trying when the chat is stopped', async () => {
    const listeners: (() => void)[] = [];
    let starts = 0;
    const client = {
      start: async () => {
        starts += 1;
        throw new Error('unreachable');
      },
      on: (event: string, listener: () => void) => (event === 'disconnected' ? listeners.push(listener) : 0),
    };
    const keeper = keepSocketConnected(client, silentLogger, () => pause(1));
    for (const listener of listeners) listener();
    await until(() => starts >= 3);
    expect(keeper.isConnected()).toBe(false);
    keeper.stop();
    await pause(5);
    const then = starts;
    await pause(20);
    expect(starts).toBe(then);
  });

  it('a port that is taken is a wrong setting, and says so', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    await slack.start();
    const http = create({ appToken: null, signingSecret: 'geheim', port });
    await expect(http.start()).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('PORT erwartet'),
    });
    await new Promise((resolve) => taken.close(resolve));
  });
});
