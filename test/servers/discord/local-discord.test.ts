import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, Events, GatewayIntentBits, MessageFlags, Partials } from 'discord.js';
import { isJson, type Json } from './form.ts';
import { LocalDiscord } from './local-discord.ts';
import { INVITED, permissions } from './permissions.ts';

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await LocalDiscord.start();
});
afterEach(async () => {
  await discord.stop();
});

async function call(method: string, path: string, body?: unknown): Promise<{ status: number; json: Json }> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: unknown = text === '' ? {} : JSON.parse(text);
  return { status: response.status, json: isJson(json) ? json : { list: json } };
}

const post = (body: unknown, channel = discord.channel) =>
  call('POST', `/channels/${channel.id}/messages`, body);

/** The codes of an error tree with the path to each: "embeds.0.title BASE_TYPE_MAX_LENGTH". */
function faults(json: Json, path = ''): readonly string[] {
  return Object.entries(json).flatMap(([key, value]) => {
    if (key === '_errors' && Array.isArray(value)) {
      return value.filter(isJson).map((one) => `${path} ${String(one.code)}`);
    }
    return isJson(value) ? faults(value, path === '' ? key : `${path}.${key}`) : [];
  });
}

async function faultsOf(body: unknown): Promise<readonly string[]> {
  const { status, json } = await post(body);
  if (status === 200) return [];
  expect([status, json.code]).toEqual([400, 50035]);
  return faults(isJson(json.errors) ? json.errors : {});
}

const long = (length: number): string => 'x'.repeat(length);
const row = (...components: readonly Json[]): Json => ({ type: 1, components });
const button = (id: string, label = 'Weitere'): Json => ({ type: 2, style: 2, custom_id: id, label });

describe('the limits of a message', () => {
  it.each([
    ['content of 2001', { content: long(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
    ['11 embeds', { embeds: Array(11).fill({ title: 'x' }) }, 'embeds BASE_TYPE_MAX_LENGTH'],
    ['a title of 257', { embeds: [{ title: long(257) }] }, 'embeds.0.title BASE_TYPE_MAX_LENGTH'],
    [
      'a description of 4097',
      { embeds: [{ description: long(4097) }] },
      'embeds.0.description BASE_TYPE_MAX_LENGTH',
    ],
    [
      '26 fields',
      { embeds: [{ fields: Array(26).fill({ name: 'a', value: 'b' }) }] },
      'embeds.0.fields BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a field name of 257',
      { embeds: [{ fields: [{ name: long(257), value: 'b' }] }] },
      'embeds.0.fields.0.name BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a field value of 1025',
      { embeds: [{ fields: [{ name: 'a', value: long(1025) }] }] },
      'embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a field without value',
      { embeds: [{ fields: [{ name: 'a', value: ' ' }] }] },
      'embeds.0.fields.0.value BASE_TYPE_REQUIRED',
    ],
    [
      'a footer of 2049',
      { embeds: [{ footer: { text: long(2049) } }] },
      'embeds.0.footer.text BASE_TYPE_MAX_LENGTH',
    ],
    [
      '6001 characters over two embeds',
      { embeds: [{ description: long(3000) }, { description: long(3001) }] },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'a link to a file',
      { embeds: [{ title: 'a', url: 'file:///etc/hosts' }] },
      'embeds.0.url URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a custom id of 101',
      { content: 'a', components: [row(button(long(101)))] },
      'components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a label of 81',
      { content: 'a', components: [row(button('a', long(81)))] },
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      '6 buttons in a row',
      { content: 'a', components: [row(...'abcdef'.split('').map((id) => button(id)))] },
      'components.0.components BASE_TYPE_MAX_LENGTH',
    ],
    [
      'one custom id twice',
      { content: 'a', components: [row(button('a'), button('a'))] },
      'components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      '6 rows',
      { content: 'a', components: Array.from({ length: 6 }, (_, i) => row(button(`b${i}`))) },
      'components BASE_TYPE_MAX_LENGTH',
    ],
    [
      'mentions both parsed and listed',
      {
        content: 'a',
        allowed_mentions: { parse: ['users'], users: ['123456789012345678'] },
      },
      'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    ['privacy in a channel', { content: 'a', flags: MessageFlags.Ephemeral }, 'flags BASE_TYPE_CHOICES'],
    ['a nonce of 26', { content: 'a', nonce: long(26) }, 'nonce BASE_TYPE_MAX_LENGTH'],
    ['enforce_nonce without nonce', { content: 'a', enforce_nonce: true }, 'nonce BASE_TYPE_REQUIRED'],
  ])('refuse %s', async (_name, body, expected) => {
    expect(await faultsOf(body)).toEqual([expected]);
  });

  it('take a message that is exactly as long as allowed', async () => {
    const field = { name: long(256), value: long(1024) };
    const embeds = [{ title: long(256), fields: [field, field, field, field] }, { description: long(624) }];
    expect(await faultsOf({ content: long(2000), embeds, components: [row(button(long(100)))] })).toEqual([]);
  });

  it('refuse an empty message with 50006', async () => {
    expect((await post({ content: ' ' })).json.code).toBe(50006);
  });
});

describe('the rights of the bot', () => {
  it.each([
    ['sees no channel', 0n, 403, 50001],
    ['may not write', INVITED & ~permissions.sendMessages, 403, 50013],
    ['may not embed', INVITED & ~permissions.embedLinks, 403, 50013],
  ])('%s', async (_name, bits, status, code) => {
    discord.permit(discord.channel, bits);
    const answer = await post({ embeds: [{ title: 'a' }] });
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });

  it('cannot reply without the history, nor to what is gone unless it says it does not mind', async () => {
    const question = discord.say('Frage');
    const reference = { message_id: question.id };
    discord.remove(question);
    expect(await faultsOf({ content: 'a', message_reference: reference })).toEqual([
      'message_reference REPLIES_UNKNOWN_MESSAGE',
    ]);
    const relaxed = { ...reference, fail_if_not_exists: false };
    expect((await post({ content: 'a', message_reference: relaxed })).status).toBe(200);
    discord.permit(discord.channel, INVITED & ~permissions.readMessageHistory);
    expect((await post({ content: 'a', message_reference: relaxed })).json.code).toBe(160002);
  });

  it('end at an unknown channel, an unknown message, a closed direct channel and a wrong token', async () => {
    const lost = { ...discord.channel, id: '123456789012345678' };
    expect((await post({ content: 'a' }, lost)).json.code).toBe(10003);
    const gone = await call('PATCH', `/channels/${discord.channel.id}/messages/123456789012345678`, {});
    expect(gone.json.code).toBe(10008);
    const closed = discord.direct(discord.addUser({ open: false }));
    expect((await post({ content: 'a' }, closed)).json.code).toBe(50007);
    const wrong = await fetch(`${discord.apiUrl}/v10/users/@me`, { headers: { authorization: 'Bot x' } });
    expect(wrong.status).toBe(401);
  });
});

describe('a nonce', () => {
  it('makes a post that is sent twice one message', async () => {
    const body = { content: 'Übersicht', nonce: 'digest-1', enforce_nonce: true };
    const first = await post(body);
    const second = await post(body);
    expect(second.json.id).toBe(first.json.id);
    expect(discord.posted()).toHaveLength(1);
  });
});

describe('pings', () => {
  it('are noticed unless allowed_mentions forbids them', async () => {
    const question = discord.say('Frage');
    await post({
      content: `@everyone <@${discord.user.id}>`,
      message_reference: { message_id: question.id },
    });
    expect(discord.state.pings).toEqual([discord.user.id, 'everyone', discord.user.id]);
    const quiet = { allowed_mentions: { parse: [], replied_user: false } };
    await post({ content: '@everyone', message_reference: { message_id: question.id }, ...quiet });
    expect(discord.state.pings).toHaveLength(3);
  });
});

describe('an interaction', () => {
  const answer = (one: { id: string; token: string }, body: Json) =>
    call('POST', `/interactions/${one.id}/${one.token}/callback`, body);

  it('takes one first answer within three seconds', async () => {
    const first = discord.slash('quelle', []);
    expect((await answer(first, { type: 4, data: { content: 'a', flags: 64 } })).status).toBe(204);
    expect((await answer(first, { type: 4, data: { content: 'b' } })).json.code).toBe(40060);
    const late = discord.slash('quelle', []);
    discord.passTime(3001);
    expect((await answer(late, { type: 5 })).json.code).toBe(10062);
    expect(discord.unanswered).toEqual([late]);
  });

  it('keeps the privacy of a deferred answer and forgets the token after 15 minutes', async () => {
    const one = discord.slash('quelle', []);
    await answer(one, { type: 5, data: { flags: 64 } });
    const webhook = `/webhooks/${discord.bot.id}/${one.token}`;
    await call('PATCH', `${webhook}/messages/%40original`, { content: 'a' });
    expect((await discord.answerTo(one)).privateFor).toBe(discord.user.id);
    expect(discord.posted()).toEqual([]);
    discord.passTime(15 * 60_000 + 1);
    expect((await call('POST', webhook, { content: 'b' })).json.code).toBe(50027);
  });

  it('takes suggestions for autocomplete only, at most 25', async () => {
    const typing = discord.type('quelle', [{ name: 'sprecher', value: 'K', focused: true }]);
    const choices = Array.from({ length: 26 }, (_, i) => ({ name: `n${i}`, value: `v${i}` }));
    const tooMany = await answer(typing, { type: 8, data: { choices } });
    expect(faults(isJson(tooMany.json.errors) ? tooMany.json.errors : {})).toEqual([
      'data.choices BASE_TYPE_MAX_LENGTH',
    ]);
    await answer(typing, { type: 8, data: { choices: choices.slice(0, 25) } });
    expect(await discord.choicesOf(typing)).toHaveLength(25);
    const command = discord.slash('quelle', []);
    expect((await answer(command, { type: 8, data: { choices: [] } })).json.code).toBe(50035);
  });
});

describe('commands', () => {
  const put = (body: unknown) => call('PUT', `/applications/${discord.bot.id}/commands`, body);
  const command = { name: 'quelle', description: 'Aussagen suchen' };
  const option = { type: 3, name: 'frage', description: 'Frage' };

  it.each([
    ['an upper case name', { ...command, name: 'Quelle' }, '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a description of 101', { ...command, description: long(101) }, '0.description BASE_TYPE_MAX_LENGTH'],
    [
      'an unknown locale',
      { ...command, name_localizations: { xx: 'a' } },
      '0.name_localizations.xx BASE_TYPE_CHOICES',
    ],
    [
      '26 choices',
      { ...command, options: [{ ...option, choices: Array(26).fill({ name: 'a', value: 'a' }) }] },
      '0.options.0.choices BASE_TYPE_MAX_LENGTH',
    ],
    [
      'what is required after what is not',
      { ...command, options: [option, { ...option, name: 'b', required: true }] },
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
  ])('may not have %s', async (_name, body, expected) => {
    const { json } = await put([body]);
    expect(faults(isJson(json.errors) ? json.errors : {})).toEqual([expected]);
  });

  it('come back with their localisations only when asked for', async () => {
    await put([{ ...command, name_localizations: { 'en-US': 'source' } }]);
    const path = `/applications/${discord.bot.id}/commands`;
    const plain = await call('GET', path);
    const full = await call('GET', `${path}?with_localizations=true`);
    expect(JSON.stringify(plain.json)).not.toContain('source');
    expect(JSON.stringify(full.json)).toContain('source');
  });
});

describe('the gateway', () => {
  const connect = (extra: readonly GatewayIntentBits[] = []): Client => {
    const client = new Client({
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.DirectMessages,
        ...extra,
      ],
      partials: [Partials.Channel],
      rest: { api: discord.apiUrl },
    });
    client.on(Events.Error, () => {});
    return client;
  };

  const ready = async (client: Client): Promise<void> => {
    const isReady = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
    await client.login(discord.token);
    await isReady;
  };

  it('shows the text of a message only to those it mentions, and resumes with what was missed', async () => {
    const client = connect();
    const seen: string[] = [];
    client.on(Events.MessageCreate, (message) => seen.push(message.content));
    await ready(client);
    discord.say('geheim');
    discord.say(`${discord.mention} offen`);
    discord.say('direkt', { channel: discord.direct() });
    await discord.until(() => (seen.length === 3 ? true : null));
    discord.dropConnections(4000);
    await discord.until(() => (discord.state.gateway.connections === 0 ? true : null));
    discord.say('verpasst', { channel: discord.direct() });
    await discord.until(() => (seen.length === 4 ? true : null));
    expect(seen).toEqual(['', `${discord.mention} offen`, 'direkt', 'verpasst']);
    await client.destroy();
  });

  it('refuses a privileged intent that is not switched on', async () => {
    await discord.stop();
    discord = await LocalDiscord.start();
    const client = connect([GatewayIntentBits.MessageContent]);
    await expect(client.login(discord.token)).rejects.toThrow('Used disallowed intents');
    await client.destroy();
  });
});
