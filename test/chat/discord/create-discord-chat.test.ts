import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LocalDiscord } from '../../servers/discord/local-discord.ts';
import { createTestChat, type TestChat } from './start-test-chat.ts';

const QUESTION = 'Wurde der Kran geliefert?';
let discord: LocalDiscord;
let test: TestChat;
beforeEach(async () => {
  discord = await LocalDiscord.start();
  test = createTestChat(discord);
});
afterEach(async () => {
  await test.chat.stop();
  await discord.stop();
});

const ask = (channel = discord.channel) => discord.say(`${discord.mention} ${QUESTION}`, { channel });
const messages = /\/channels\/\d+\/messages$/;

describe('the start', () => {
  it('asks for no privileged intent, and says where the bot was invited and how to invite it', async () => {
    await test.chat.start();
    expect(test.chat.isReady()).toBe(true);
    expect(discord.state.gateway.identifies[0]?.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
    const line = test.logger.lines.find(({ message }) => message.startsWith('Eingeladen'));
    expect(line?.fields.guilds).toBe(1);
    expect(line?.message).toContain('Eingeladen in einem Server → ');
    expect(line?.message).toContain('permissions=274877991936');
    expect(line?.message).toContain('scope=bot+applications.commands');
  });

  it('registers no commands', async () => {
    await test.chat.start();
    expect(discord.calls.filter((call) => call.path.includes('commands'))).toEqual([]);
  });

  it('ends with a sentence at a wrong token', async () => {
    discord.arrange('GET', /gateway/, 401, { message: '401: Unauthorized', code: 0 });
    await expect(test.chat.start()).rejects.toMatchObject({
      code: 'platform',
      message: expect.stringContaining('DISCORD_TOKEN wird nicht angenommen'),
    });
    expect(test.chat.state()).toBe('failed');
  });

  it('ends with a sentence when the application may not use the intents', async () => {
    await discord.stop();
    discord = await LocalDiscord.start({ allowedIntents: 0 });
    test = createTestChat(discord);
    await expect(test.chat.start()).rejects.toMatchObject({
      code: 'platform',
      message: expect.stringContaining('darf die verlangten Intents nicht benutzen (4014)'),
    });
  });

  it('ends with a sentence when nobody answers, and can be tried again', async () => {
    await discord.goDown();
    await expect(test.chat.start()).rejects.toMatchObject({
      code: 'unreachable',
      message: 'Discord: nicht erreichbar (ECONNREFUSED).',
    });
    await discord.comeBack();
    await test.chat.start();
    expect(test.chat.isReady()).toBe(true);
  });

  it('ends with a sentence when Discord is broken', async () => {
    discord.arrange('GET', /gateway/, 503, { message: 'Service Unavailable', code: 0 }, { times: 10 });
    await expect(test.chat.start()).rejects.toMatchObject({ code: 'unreachable' });
  });
});

describe('a refused answer', () => {
  it('for lack of permission is not tried again in that channel, and leaves the others alone', async () => {
    await test.chat.start();
    discord.arrange('POST', messages, 403, { message: 'Missing Permissions', code: 50013 });
    ask();
    const notice = await discord.until(() => discord.posted(discord.direct())[0]);
    expect(notice.body.content).toContain('nicht angenommen (Fehler 50013)');
    const refused = ask();
    await discord.replyTo(ask(discord.addChannel()));
    expect(discord.repliesTo(refused)).toEqual([]);
    expect(discord.calls.filter((call) => call.status === 403)).toHaveLength(1);
    expect(test.logger.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
    test.ahead += 10 * 60_000;
    await discord.replyTo(ask());
  });

  it('leaves a person who takes no direct messages alone', async () => {
    await test.chat.start();
    const closed = discord.addUser({ open: false });
    discord.permit(discord.channel, 0n);
    discord.say(`${discord.mention} ${QUESTION}`, { user: closed });
    discord.say(`${discord.mention} ${QUESTION}`, { user: closed });
    await discord.until(() => test.logger.lines.find(({ level }) => level === 'warn'));
    await discord.replyTo(ask(discord.addChannel()));
    expect(discord.refused.map(({ answer }) => answer)).toEqual([expect.objectContaining({ code: 50007 })]);
  });

  it('is a notice in the channel where the person takes no direct messages', async () => {
    await test.chat.start();
    const closed = discord.addUser({ open: false });
    const questions = Array.from({ length: 7 }, (_, index) =>
      discord.say(`${discord.mention} ${QUESTION} ${index}`, { user: closed }),
    );
    const notice = await discord.replyTo(questions[5] ?? ask());
    expect(notice.body.content).toContain('Zu viele Fragen');
    await discord.replyTo(ask(discord.addChannel()));
    expect(discord.repliesTo(questions[6] ?? ask())).toEqual([]);
  });

  it('for too many requests is sent again when the time has passed', async () => {
    await test.chat.start();
    const limited = { message: 'You are being rate limited.', retry_after: 0.1, global: false };
    discord.arrange('POST', messages, 429, limited, { headers: { 'retry-after': '0.1' } });
    const question = ask();
    await discord.replyTo(question);
    expect(discord.repliesTo(question)).toHaveLength(1);
  });

  it('of a broken server is sent again, and shown once', async () => {
    await test.chat.start();
    discord.arrange('POST', messages, 502, { message: 'Bad Gateway', code: 0 }, { times: 5 });
    const question = ask();
    await discord.replyTo(question);
    expect(discord.repliesTo(question)).toHaveLength(1);
  });

  it('that Discord does not understand is logged and ends nothing', async () => {
    await test.chat.start();
    discord.arrange('POST', messages, 400, { message: 'Invalid Form Body', code: 50035 });
    ask();
    await discord.until(() => test.logger.lines.find(({ level }) => level === 'error'));
    await discord.replyTo(ask());
  });
});

describe('an answer whose receipt was lost', () => {
  const posts = () => discord.calls.filter((call) => call.method === 'POST' && messages.test(call.path));

  it('is sent again with the same nonce, and stands there once', async () => {
    await test.chat.start();
    discord.loseReceipt('POST', messages);
    const question = ask();
    await discord.until(() => posts()[1]);
    expect(discord.repliesTo(question)).toHaveLength(1);
    for (const { body } of posts()) expect(body).toMatchObject({ nonce: question.id, enforce_nonce: true });
  });

  it('to a command is given once, whichever step was lost', async () => {
    await test.chat.start();
    for (const [method, path] of [
      ['POST', /\/callback$/],
      ['PATCH', /\/messages\/@original$/],
    ] as const) {
      discord.loseReceipt(method, path);
      const answer = await discord.answerTo(
        discord.slash('quelle', [{ name: 'frage', value: QUESTION }], { user: discord.addUser() }),
      );
      expect(discord.text(answer)).toContain('Mara Holt');
    }
    expect(discord.state.world.messages.size).toBe(2);
    expect(discord.unanswered).toEqual([]);
  });
});

describe('a lost connection', () => {
  it('is resumed, and what was asked meanwhile is answered', async () => {
    await test.chat.start();
    await discord.replyTo(ask());
    discord.dropConnections(4000);
    await discord.until(() => (test.chat.isReady() ? null : true));
    const meanwhile = ask();
    await discord.replyTo(meanwhile);
    expect(discord.state.gateway.resumes).toHaveLength(1);
    await discord.until(() => (test.chat.isReady() ? true : null));
  });

  it('that Discord ends for good is said', async () => {
    await test.chat.start();
    discord.dropConnections(4014);
    const line = await discord.until(() => test.logger.lines.find(({ fields }) => fields.code === 4014));
    expect(line.level).toBe('error');
    expect(test.chat.state()).toBe('failed');
  });
});

describe('the stop', () => {
  it('gives up a start that is still waiting', async () => {
    await discord.stop();
    discord = await LocalDiscord.start({ silent: true });
    test = createTestChat(discord);
    const started = test.chat.start().catch((error: unknown) => error);
    await discord.until(() => (discord.state.gateway.connections === 1 ? true : null));
    await test.chat.stop();
    expect(await started).toMatchObject({ code: 'unreachable' });
    expect(test.chat.state()).toBe('stopped');
  });

  it('ends the attempts to reconnect, at whatever moment it comes', async () => {
    for (const pause of [50, 300, 700]) {
      await test.chat.start();
      await discord.goDown();
      await new Promise((resolve) => setTimeout(resolve, pause));
      await test.chat.stop();
      await discord.comeBack();
      const connections = discord.state.gateway.identifies.length + discord.state.gateway.resumes.length;
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(discord.state.gateway.connections).toBe(0);
      expect(discord.state.gateway.identifies.length + discord.state.gateway.resumes.length).toBe(
        connections,
      );
    }
  });

  it('waits for the answers on their way and takes no more questions', async () => {
    await test.chat.start();
    const { ask: answer } = test.newsroom;
    test.newsroom.ask = async (question) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return answer.call(test.newsroom, question);
    };
    const question = ask();
    await discord.until(() => (discord.state.gateway.connections === 1 ? true : null));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await test.chat.stop();
    expect(discord.repliesTo(question)).toHaveLength(1);
    expect(test.chat.state()).toBe('stopped');
    await discord.until(() => (discord.state.gateway.connections === 0 ? true : null));
  });
});
