import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LocalDiscord } from '../../servers/discord/local-discord.ts';
import { INVITED, permissions } from '../../servers/discord/permissions.ts';
import { type LocalChannel, type LocalMessage, type LocalUser, THREAD } from '../../servers/discord/world.ts';
import { createTestMemory, manyStatements, testAnswer } from '../test-newsroom.ts';
import { createTestChat, type TestChat } from './start-test-chat.ts';

const QUESTION = 'Wurde der Kran geliefert?';
const memory = createTestMemory();
let discord: LocalDiscord;
let test: TestChat;
/** A channel and a person of its own for each test: what one says does not count for another. */
let channel: LocalChannel;
let user: LocalUser;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  test = createTestChat(discord, memory);
  await test.chat.start();
});
beforeEach(() => {
  channel = discord.addChannel();
  user = discord.addUser();
  test.newsroom.answer = testAnswer();
});
afterEach(() => {
  expect(discord.refused).toEqual([]);
  expect(discord.state.pings).toEqual([]);
  expect(discord.state.swallowedEmbeds).toEqual([]);
  expect(discord.unanswered).toEqual([]);
});
afterAll(async () => {
  await test.chat.stop();
  await discord.stop();
});

const mention = (text: string, saying = {}) =>
  discord.say(`${discord.mention} ${text}`, { channel, user, ...saying });
/** Something that is answered, to know that what came before it was not. */
async function expectSilenceBefore(act: () => unknown): Promise<void> {
  await act();
  const after = discord.addChannel();
  await discord.replyTo(
    discord.say(`${discord.mention} ${QUESTION}`, { channel: after, user: discord.addUser() }),
  );
  expect(discord.posted(channel).filter((message) => message.referenceId !== null)).toEqual([]);
}

describe('a mention in a channel', () => {
  it('is answered below the question, a block for each position', async () => {
    const reply = await discord.replyTo(mention(QUESTION));
    const titles = discord.embeds(reply).map((embed) => embed.title);
    expect(titles).toEqual([QUESTION, 'Ja', 'Nein', 'Offen']);
    expect(discord.text(reply)).toContain('**1 · Mara Holt**, Sprecherin des Hafenamts');
    expect(discord.text(reply)).toContain('> „der Kran sei geliefert worden“');
    expect(discord.text(reply)).toContain('998 Artikel');
  });

  it('works in the middle of a sentence and in the old form', async () => {
    await discord.replyTo(
      discord.say(`Hallo <@!${discord.bot.id}>, wurde der Kran geliefert?`, { channel, user }),
    );
    expect(test.newsroom.asked.at(-1)?.text).toBe('Hallo wurde der Kran geliefert?');
  });

  it('reads other people and channels by their names', async () => {
    const other = discord.addUser({ name: 'Jon' });
    await discord.replyTo(mention(`Hat <@${other.id}> in <#${channel.id}> recht?`));
    expect(test.newsroom.asked.at(-1)?.text).toBe(`Hat Jon in ${channel.name} recht?`);
  });

  it('alone gets the help', async () => {
    const reply = await discord.replyTo(mention(''));
    expect(discord.text(reply)).toContain('Stell eine Frage');
  });

  it('with a question that is too long is told so', async () => {
    const reply = await discord.replyTo(mention(`Wurde ${'der Kran '.repeat(40)} geliefert?`));
    expect(discord.text(reply)).toContain('höchstens 300 Zeichen');
  });

  it('in English is answered in English, with German quotations', async () => {
    const reply = await discord.replyTo(mention('Did the port say that the crane was delivered?'));
    expect(discord.text(reply)).toContain('said 6 September 2024');
    expect(discord.text(reply)).toContain('„der Kran sei geliefert worden“');
  });

  it('says when nothing was found, and what the archive holds', async () => {
    test.newsroom.answer = testAnswer({ positions: [], contradictions: [] });
    const reply = await discord.replyTo(mention('Wurde die Fähre verkauft?'));
    expect(discord.text(reply)).toContain('Keine Aussagen dazu im Archiv');
    expect(discord.text(reply)).toContain('998 Artikel');
  });

  it('is answered once, however often it is delivered', async () => {
    const question = mention(QUESTION);
    discord.repeat(question);
    await discord.replyTo(question);
    discord.repeat(question);
    await discord.replyTo(mention(QUESTION));
    expect(discord.repliesTo(question)).toHaveLength(1);
  });

  it('that is edited gets no second answer', async () => {
    const question = mention(QUESTION);
    await discord.replyTo(question);
    discord.edit(question, `${discord.mention} Wurde die Fähre geliefert?`);
    await discord.replyTo(mention(QUESTION));
    expect(discord.repliesTo(question)).toHaveLength(1);
  });

  it('that is deleted before the answer does no harm', async () => {
    mention(QUESTION, { deletedAtOnce: true });
    const reply = await discord.until(() => discord.posted(channel)[0]);
    expect(reply.referenceId).toBeNull();
  });
});

describe('what is not for the bot', () => {
  it.each([
    ['a message without a mention', () => discord.say(QUESTION, { channel, user })],
    ['@everyone', () => discord.say(`@everyone ${QUESTION}`, { channel, user })],
    ['a role', () => discord.say(`<@&${discord.guild.id}> ${QUESTION}`, { channel, user })],
    ['the bare name', () => discord.say(`Quelle: ${QUESTION}`, { channel, user })],
    ['another bot', () => mention(QUESTION, { user: discord.addUser({ bot: true }) })],
    ['a webhook', () => mention(QUESTION, { webhook: true })],
    ['its own message', () => mention(QUESTION, { user: discord.bot })],
  ])('is %s', async (_name, act) => {
    await expectSilenceBefore(act);
  });
});

describe('a direct message', () => {
  it('needs no mention, and continues what was asked before', async () => {
    const direct = discord.direct(user);
    await discord.replyTo(discord.say(QUESTION, { channel: direct, user }));
    const reply = await discord.replyTo(discord.say('Und was sagt Jon Weber?', { channel: direct, user }));
    expect(test.newsroom.asked.at(-1)).toMatchObject({ text: QUESTION, speaker: 'Jon Weber' });
    expect(discord.text(reply)).toContain(`Gesucht: „${QUESTION}“`);
    expect(discord.buttons(reply).map((button) => button.label)).not.toContain('Im Kanal zeigen');
  });
});

describe('a follow-up', () => {
  it('keeps the topic along a chain of replies', async () => {
    const first = await discord.replyTo(mention(QUESTION));
    const second = await discord.replyTo(
      discord.say('Und was sagt Jon Weber?', { channel, user, replyTo: first }),
    );
    expect(test.newsroom.asked.at(-1)).toMatchObject({ text: QUESTION, speaker: 'Jon Weber' });
    await discord.replyTo(discord.say('Und was sagt Mara Holt?', { channel, user, replyTo: second }));
    expect(test.newsroom.asked.at(-1)).toMatchObject({ text: QUESTION, speaker: 'Mara Holt' });
  });

  it('keeps the topic in a thread', async () => {
    const thread = discord.addThread(channel);
    await discord.replyTo(mention(QUESTION, { channel: thread }));
    await discord.replyTo(mention('Und was sagt Jon Weber?', { channel: thread }));
    expect(test.newsroom.asked.at(-1)).toMatchObject({ text: QUESTION, speaker: 'Jon Weber' });
  });

  it('is a question of its own elsewhere in the channel', async () => {
    await discord.replyTo(mention(QUESTION));
    await discord.replyTo(mention('Und was sagt Jon Weber?'));
    expect(test.newsroom.asked.at(-1)?.text).toBe('Und was sagt Jon Weber?');
  });
});

describe('without a permission', () => {
  it('to embed, the answer is plain text in one message', async () => {
    discord.permit(channel, INVITED & ~permissions.embedLinks);
    const reply = await discord.replyTo(mention(QUESTION));
    expect(discord.embeds(reply)).toEqual([]);
    expect(discord.text(reply)).toContain('> „der Kran sei geliefert worden“');
    expect(Number(reply.body.flags)).toBe(4);
  });

  it('to read the history, the answer stands in the channel without a reference', async () => {
    discord.permit(channel, INVITED & ~permissions.readMessageHistory);
    mention(QUESTION);
    const reply = await discord.until(() => discord.posted(channel)[0]);
    expect(discord.embeds(reply)).not.toEqual([]);
  });

  it('to write, the asker is told privately, once', async () => {
    discord.permit(channel, INVITED & ~permissions.sendMessages);
    await expectSilenceBefore(async () => {
      mention(QUESTION);
      await discord.until(() => discord.posted(discord.direct(user))[0]);
      mention(QUESTION);
    });
    const notices = discord.posted(discord.direct(user));
    expect(notices.map((notice) => notice.body.content)).toEqual([
      expect.stringContaining(`In #${channel.name} darf ich nicht schreiben`),
    ]);
  });
});

describe('in a locked thread', () => {
  it('the asker is told privately that the bot may not write', async () => {
    const thread = discord.addChannel({ type: THREAD, parentId: channel.id, locked: true });
    mention(QUESTION, { channel: thread });
    const notice = await discord.until(() => discord.posted(discord.direct(user))[0]);
    expect(notice.body.content).toContain(`In #${thread.name} darf ich nicht schreiben`);
  });
});

describe('too many questions', () => {
  it('get one private notice, then silence', async () => {
    for (let index = 0; index < 5; index += 1) await discord.replyTo(mention(`${QUESTION} ${index}`));
    mention(QUESTION);
    mention(QUESTION);
    const notice = await discord.until(() => discord.posted(discord.direct(user))[0]);
    expect(notice.body.content).toContain('Bitte');
    await discord.replyTo(mention(QUESTION, { user: discord.addUser() }));
    expect(discord.posted(discord.direct(user))).toHaveLength(1);
    expect(discord.posted(channel)).toHaveLength(6);
  });
});

describe('the command /quelle', () => {
  const ask = (options: Readonly<Record<string, string | boolean>> = {}, acting = {}) =>
    discord.slash(
      'quelle',
      Object.entries({ frage: QUESTION, ...options }).map(([name, value]) => ({ name, value })),
      { channel, user, ...acting },
    );

  it('answers privately', async () => {
    const answer = await discord.answerTo(ask());
    expect(answer.privateFor).toBe(user.id);
    expect(discord.text(answer)).toContain('Mara Holt');
  });

  it('answers for all on demand', async () => {
    const answer = await discord.answerTo(ask({ öffentlich: true }));
    expect(answer.privateFor).toBeNull();
    expect(discord.buttons(answer).map((button) => button.label)).toContain('Löschen');
  });

  it('passes its filters on and shows them', async () => {
    const answer = await discord.answerTo(
      ask({ sprecher: 'Mara Holt', medium: 'Küstenblatt', von: '2024', bis: '06.09.2024' }),
    );
    expect(test.newsroom.asked.at(-1)).toMatchObject({
      speaker: 'Mara Holt',
      source: 'Küstenblatt',
      from: '2024-01-01',
      to: '2024-09-06',
    });
    expect(discord.text(answer)).toContain('Filter: Sprecher Mara Holt · Medium Küstenblatt');
  });

  it('speaks the language of the user', async () => {
    const answer = await discord.answerTo(ask({}, { locale: 'en-GB' }));
    expect(discord.buttons(answer).map((button) => button.label)).toContain('Show in channel');
  });

  it('answers a problem privately even where the answer was to be for all', async () => {
    const interaction = ask({ öffentlich: true });
    await discord.answerTo(interaction);
    for (let index = 0; index < 4; index += 1) await discord.answerTo(ask({ öffentlich: true }));
    const tooMany = ask({ öffentlich: true });
    const notice = await discord.followUpTo(tooMany);
    expect(notice.privateFor).toBe(user.id);
    expect(discord.posted(channel)).toHaveLength(5);
  });

  it('works where the bot is no member of the server', async () => {
    const abroad = discord.addGuild('Anderswo', false);
    const answer = await discord.answerTo(ask({ öffentlich: true }, { channel: abroad }));
    expect(discord.text(answer)).toContain('Mara Holt');
  });

  it('completes speakers and outlets from the archive', async () => {
    const typing = discord.type('quelle', [{ name: 'sprecher', value: 'mara', focused: true }], {
      channel,
      user,
    });
    expect(await discord.choicesOf(typing)).toEqual([{ name: 'Mara Holt', value: 'Mara Holt' }]);
    const outlet = discord.type('quelle', [{ name: 'medium', value: '', focused: true }], { channel, user });
    expect(await discord.choicesOf(outlet)).toHaveLength(2);
  });

  it('has sisters for help and for the state of the archive', async () => {
    const help = await discord.answerTo(discord.slash('quelle-hilfe', [], { channel, user }));
    expect(discord.text(help)).toContain('Stell eine Frage');
    const status = await discord.answerTo(discord.slash('quelle-status', [], { channel, user }));
    expect(discord.text(status)).toContain('1.234 Aussagen');
  });
});

describe('the command /digest', () => {
  const digest = async (
    sub: string,
    options: Readonly<Record<string, string | boolean | number>>,
    who = user,
  ) => {
    const given = Object.entries(options).map(([name, value]) => ({ name, value }));
    await discord.answerTo(discord.slash('digest', given, { channel, user: who }, sub));
    return test.digests.at(-1);
  };

  it('says in words what was chosen in its fields', async () => {
    const manager = discord.addUser({ permissions: permissions.manageGuild });
    const all = { thema: QUESTION, zeit: '17:30', rhythmus: 'montags', zone: 'Europe/Berlin', leer: true };
    expect(await digest('abonnieren', all, manager)).toEqual({
      words: `abonnieren thema:${QUESTION} zeit:17:30 rhythmus:montags zone:Europe/Berlin leer:ja`,
      canManage: true,
    });
    expect(await digest('abbestellen', { nummer: 3 }, manager)).toMatchObject({ words: 'abbestellen 3' });
    expect(await digest('liste', {}, manager)).toMatchObject({ words: 'liste' });
    expect(await digest('vorschau', { thema: 'alles' }, manager)).toMatchObject({
      words: 'vorschau thema:alles',
    });
  });

  it('tells who may manage the server from who may not', async () => {
    expect(await digest('liste', {})).toMatchObject({ canManage: false });
  });
});

describe('the message command', () => {
  it('asks with the words of any message, privately', async () => {
    const claim = discord.say(QUESTION, { channel, user: discord.addUser() });
    const answer = await discord.answerTo(discord.menu('Quelle suchen', claim, { channel, user }));
    expect(answer.privateFor).toBe(user.id);
    expect(test.newsroom.asked.at(-1)?.text).toBe(QUESTION);
  });
});

describe('the button', () => {
  const many = () => testAnswer({ positions: manyStatements(30), contradictions: [] });

  it('"Weitere" shows the next page to the one who presses it', async () => {
    test.newsroom.answer = many();
    const answer = await discord.replyTo(mention(QUESTION));
    const reader = discord.addUser();
    const page = await discord.answerTo(discord.press(answer, 'Weitere', { user: reader }));
    expect(page.privateFor).toBe(reader.id);
    expect(discord.text(page)).toContain('**9 · ');
    expect(discord.text(page)).toContain('Seite 2 von');
  });

  it('"Weitere" below plain text leaves no statement out, on any page', async () => {
    test.newsroom.answer = many();
    discord.permit(channel, INVITED & ~permissions.embedLinks);
    const numbersOf = (message: LocalMessage): readonly number[] =>
      [...discord.text(message).matchAll(/\*\*(\d+) · /g)].map((match) => Number(match[1]));
    let page = await discord.replyTo(mention(QUESTION));
    let numbers = numbersOf(page);
    for (let pressed = 0; pressed < 3; pressed += 1) {
      page = await discord.answerTo(discord.press(page, 'Weitere', { user }));
      numbers = [...numbers, ...numbersOf(page)];
    }
    expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 1));
  });

  it('"Kontext" shows the passage privately', async () => {
    const answer = await discord.replyTo(mention(QUESTION));
    const context = await discord.answerTo(discord.press(answer, 'Kontext 1', { user }));
    expect(context.privateFor).toBe(user.id);
    expect(discord.text(context)).toContain('**der Kran sei geliefert worden**');
    expect(discord.text(context)).toContain('Die Sprecherin des Hafenamts');
  });

  it('"Im Kanal zeigen" posts a private answer with the name of the asker, once', async () => {
    const interaction = discord.slash('quelle', [{ name: 'frage', value: QUESTION }], { channel, user });
    const answer = await discord.answerTo(interaction);
    const shown = await discord.answerTo(discord.press(answer, 'Im Kanal zeigen', { user }));
    expect(shown.privateFor).toBeNull();
    expect(discord.text(shown)).toContain(`Frage von ${user.name}`);
    const again = await discord.followUpTo(discord.press(answer, 'Im Kanal zeigen', { user }));
    expect(again.privateFor).toBe(user.id);
    expect(discord.posted(channel)).toHaveLength(1);
  });

  it('"Löschen" works for the asker and for moderators only', async () => {
    const first = await discord.replyTo(mention(QUESTION));
    const second = await discord.replyTo(mention(QUESTION));
    const refused = await discord.followUpTo(discord.press(first, 'Löschen', { user: discord.addUser() }));
    expect(refused.privateFor).not.toBeNull();
    expect(first.deleted).toBe(false);
    discord.press(first, 'Löschen', { user });
    const moderator = discord.addUser({ permissions: permissions.manageMessages });
    discord.press(second, 'Löschen', { user: moderator });
    await discord.until(() => (first.deleted && second.deleted ? true : null));
  });

  it('of an unknown kind says that the question must be asked again', async () => {
    const answer = await discord.replyTo(mention(QUESTION));
    const old = await discord.answerTo(discord.pressId(answer, 'v0:weitere:17', { user }));
    expect(discord.text(old)).toContain('Bitte die Frage neu stellen');
  });
});

describe('after a restart', () => {
  it('old buttons work and replies to old answers continue the topic', async () => {
    test.newsroom.answer = testAnswer({ positions: manyStatements(30), contradictions: [] });
    const answer = await discord.replyTo(mention(QUESTION));
    await test.chat.stop();
    test = createTestChat(discord, memory, test.newsroom);
    await test.chat.start();
    const page = await discord.answerTo(discord.press(answer, 'Weitere', { user }));
    expect(discord.text(page)).toContain('Seite 2 von');
    await discord.replyTo(discord.say('Und was sagt Jon Weber?', { channel, user, replyTo: answer }));
    expect(test.newsroom.asked.at(-1)).toMatchObject({ text: QUESTION, speaker: 'Jon Weber' });
  });
});

describe('the log', () => {
  it('holds no words of a question, no token, and no error', () => {
    const log = JSON.stringify(test.logger.lines);
    expect(log).not.toContain('Kran');
    expect(log).not.toContain(discord.token);
    expect(test.logger.lines.filter((line) => line.level === 'error')).toEqual([]);
  });
});
