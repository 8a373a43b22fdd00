import { describe, expect, it } from '@jest/globals';
import { INVITED, permissions } from '../../servers/discord/permissions.ts';
import { THREAD } from '../../servers/discord/world.ts';
import { testAnswer } from '../test-newsroom.ts';
import { QUESTION, runChat } from './running-chat.ts';

const running = runChat();

/** Something that is answered, to know that what came before it was not. */
async function expectSilenceBefore(act: () => unknown): Promise<void> {
  await act();
  const after = running.discord.addChannel();
  await running.discord.replyTo(
    running.discord.say(`${running.discord.mention} ${QUESTION}`, {
      channel: after,
      user: running.discord.addUser(),
    }),
  );
  expect(running.discord.posted(running.channel).filter((message) => message.referenceId !== null)).toEqual(
    [],
  );
}

describe('a mention in a channel', () => {
  it('is answered below the question, a block for each position', async () => {
    const reply = await running.discord.replyTo(running.mention(QUESTION));
    const titles = running.discord.embeds(reply).map((embed) => embed.title);
    expect(titles).toEqual([QUESTION, 'Ja', 'Nein', 'Offen']);
    expect(running.discord.text(reply)).toContain('**1 · Mara Holt**, Sprecherin des Hafenamts');
    expect(running.discord.text(reply)).toContain('> „der Kran sei geliefert worden“');
    expect(running.discord.text(reply)).toContain('998 Artikel');
  });

  it('works in the middle of a sentence and in the old form', async () => {
    await running.discord.replyTo(
      running.discord.say(`Hallo <@!${running.discord.bot.id}>, wurde der Kran geliefert?`, {
        channel: running.channel,
        user: running.user,
      }),
    );
    expect(running.test.newsroom.asked.at(-1)?.text).toBe('Hallo wurde der Kran geliefert?');
  });

  it('reads other people and channels by their names', async () => {
    const other = running.discord.addUser({ name: 'Jon' });
    await running.discord.replyTo(running.mention(`Hat <@${other.id}> in <#${running.channel.id}> recht?`));
    expect(running.test.newsroom.asked.at(-1)?.text).toBe(`Hat Jon in ${running.channel.name} recht?`);
  });

  it('alone gets the help', async () => {
    const reply = await running.discord.replyTo(running.mention(''));
    expect(running.discord.text(reply)).toContain('Stell eine Frage');
  });

  it('with a question that is too long is told so', async () => {
    const reply = await running.discord.replyTo(
      running.mention(`Wurde ${'der Kran '.repeat(40)} geliefert?`),
    );
    expect(running.discord.text(reply)).toContain('höchstens 300 Zeichen');
  });

  it('in English is answered in English, with German quotations', async () => {
    const reply = await running.discord.replyTo(
      running.mention('Did the port say that the crane was delivered?'),
    );
    expect(running.discord.text(reply)).toContain('said 6 September 2024');
    expect(running.discord.text(reply)).toContain('„der Kran sei geliefert worden“');
  });

  it('says when nothing was found, and what the archive holds', async () => {
    running.test.newsroom.answer = testAnswer({ positions: [], contradictions: [] });
    const reply = await running.discord.replyTo(running.mention('Wurde die Fähre verkauft?'));
    expect(running.discord.text(reply)).toContain('Keine Aussagen dazu im Archiv');
    expect(running.discord.text(reply)).toContain('998 Artikel');
  });

  it('is answered once, however often it is delivered', async () => {
    const question = running.mention(QUESTION);
    running.discord.repeat(question);
    await running.discord.replyTo(question);
    running.discord.repeat(question);
    await running.discord.replyTo(running.mention(QUESTION));
    expect(running.discord.repliesTo(question)).toHaveLength(1);
  });

  it('that is edited gets no second answer', async () => {
    const question = running.mention(QUESTION);
    await running.discord.replyTo(question);
    running.discord.edit(question, `${running.discord.mention} Wurde die Fähre geliefert?`);
    await running.discord.replyTo(running.mention(QUESTION));
    expect(running.discord.repliesTo(question)).toHaveLength(1);
  });

  it('that is deleted before the answer does no harm', async () => {
    running.mention(QUESTION, { deletedAtOnce: true });
    const reply = await running.discord.until(() => running.discord.posted(running.channel)[0]);
    expect(reply.referenceId).toBeNull();
  });
});

describe('what is not for the bot', () => {
  it.each([
    [
      'a message without a mention',
      () => running.discord.say(QUESTION, { channel: running.channel, user: running.user }),
    ],
    [
      '@everyone',
      () => running.discord.say(`@everyone ${QUESTION}`, { channel: running.channel, user: running.user }),
    ],
    [
      'a role',
      () =>
        running.discord.say(`<@&${running.discord.guild.id}> ${QUESTION}`, {
          channel: running.channel,
          user: running.user,
        }),
    ],
    [
      'the bare name',
      () => running.discord.say(`Quelle: ${QUESTION}`, { channel: running.channel, user: running.user }),
    ],
    ['another bot', () => running.mention(QUESTION, { user: running.discord.addUser({ bot: true }) })],
    ['a webhook', () => running.mention(QUESTION, { webhook: true })],
    ['its own message', () => running.mention(QUESTION, { user: running.discord.bot })],
  ])('is %s', async (_name, act) => {
    await expectSilenceBefore(act);
  });
});

describe('a direct message', () => {
  it('needs no mention, and continues what was asked before', async () => {
    const direct = running.discord.direct(running.user);
    await running.discord.replyTo(running.discord.say(QUESTION, { channel: direct, user: running.user }));
    const reply = await running.discord.replyTo(
      running.discord.say('Und was sagt Jon Weber?', { channel: direct, user: running.user }),
    );
    expect(running.test.newsroom.asked.at(-1)).toMatchObject({ text: QUESTION, speaker: 'Jon Weber' });
    expect(running.discord.text(reply)).toContain(`Gesucht: „${QUESTION}“`);
    expect(running.discord.buttons(reply).map((button) => button.label)).not.toContain('Im Kanal zeigen');
  });
});

describe('a follow-up', () => {
  it('keeps the topic along a chain of replies', async () => {
    const first = await running.discord.replyTo(running.mention(QUESTION));
    const second = await running.discord.replyTo(
      running.discord.say('Und was sagt Jon Weber?', {
        channel: running.channel,
        user: running.user,
        replyTo: first,
      }),
    );
    expect(running.test.newsroom.asked.at(-1)).toMatchObject({ text: QUESTION, speaker: 'Jon Weber' });
    await running.discord.replyTo(
      running.discord.say('Und was sagt Mara Holt?', {
        channel: running.channel,
        user: running.user,
        replyTo: second,
      }),
    );
    expect(running.test.newsroom.asked.at(-1)).toMatchObject({ text: QUESTION, speaker: 'Mara Holt' });
  });

  it('keeps the topic in a thread', async () => {
    const thread = running.discord.addThread(running.channel);
    await running.discord.replyTo(running.mention(QUESTION, { channel: thread }));
    await running.discord.replyTo(running.mention('Und was sagt Jon Weber?', { channel: thread }));
    expect(running.test.newsroom.asked.at(-1)).toMatchObject({ text: QUESTION, speaker: 'Jon Weber' });
  });

  it('is a question of its own elsewhere in the channel', async () => {
    await running.discord.replyTo(running.mention(QUESTION));
    await running.discord.replyTo(running.mention('Und was sagt Jon Weber?'));
    expect(running.test.newsroom.asked.at(-1)?.text).toBe('Und was sagt Jon Weber?');
  });
});

describe('without a permission', () => {
  it('to embed, the answer is plain text in one message', async () => {
    running.discord.permit(running.channel, INVITED & ~permissions.embedLinks);
    const reply = await running.discord.replyTo(running.mention(QUESTION));
    expect(running.discord.embeds(reply)).toEqual([]);
    expect(running.discord.text(reply)).toContain('> „der Kran sei geliefert worden“');
    expect(Number(reply.body.flags)).toBe(4);
  });

  it('to read the history, the answer stands in the channel without a reference', async () => {
    running.discord.permit(running.channel, INVITED & ~permissions.readMessageHistory);
    running.mention(QUESTION);
    const reply = await running.discord.until(() => running.discord.posted(running.channel)[0]);
    expect(running.discord.embeds(reply)).not.toEqual([]);
  });

  it('to write, the asker is told privately, once', async () => {
    running.discord.permit(running.channel, INVITED & ~permissions.sendMessages);
    await expectSilenceBefore(async () => {
      running.mention(QUESTION);
      await running.discord.until(() => running.discord.posted(running.discord.direct(running.user))[0]);
      running.mention(QUESTION);
    });
    const notices = running.discord.posted(running.discord.direct(running.user));
    expect(notices.map((notice) => notice.body.content)).toEqual([
      expect.stringContaining(`In #${running.channel.name} darf ich nicht schreiben`),
    ]);
  });
});

describe('in a locked thread', () => {
  it('the asker is told privately that the bot may not write', async () => {
    const thread = running.discord.addChannel({ type: THREAD, parentId: running.channel.id, locked: true });
    running.mention(QUESTION, { channel: thread });
    const notice = await running.discord.until(
      () => running.discord.posted(running.discord.direct(running.user))[0],
    );
    expect(notice.body.content).toContain(`Der Thread #${thread.name} ist gesperrt`);
  });
});

describe('too many questions', () => {
  it('get one private notice, then silence', async () => {
    for (let index = 0; index < 5; index += 1)
      await running.discord.replyTo(running.mention(`${QUESTION} ${index}`));
    running.mention(QUESTION);
    running.mention(QUESTION);
    const notice = await running.discord.until(
      () => running.discord.posted(running.discord.direct(running.user))[0],
    );
    expect(notice.body.content).toContain('Bitte');
    await running.discord.replyTo(running.mention(QUESTION, { user: running.discord.addUser() }));
    expect(running.discord.posted(running.discord.direct(running.user))).toHaveLength(1);
    expect(running.discord.posted(running.channel)).toHaveLength(6);
  });
});

describe('a mention of the role that bears its name', () => {
  const mentionRole = () =>
    running.discord.say(`${running.discord.roleMention} ${QUESTION}`, {
      channel: running.channel,
      user: running.user,
    });

  it('is answered once with how to mention the bot itself', async () => {
    const reply = await running.discord.replyTo(mentionRole());
    expect(running.discord.text(reply)).toContain('Auf meine Rolle antworte ich nicht');
    mentionRole();
    await running.discord.replyTo(running.mention(QUESTION));
    expect(running.discord.posted(running.channel)).toHaveLength(2);
  });

  it('together with the bot is a question', async () => {
    const reply = await running.discord.replyTo(
      running.mention(`${running.discord.roleMention} ${QUESTION}`),
    );
    expect(running.discord.text(reply)).toContain('Mara Holt');
  });
});

describe('a crowd', () => {
  it('of thirty at once in one channel is told to wait by one word there, and nobody gets a direct message', async () => {
    const people = Array.from({ length: 30 }, () => running.discord.addUser());
    const asked = people.map((user) => running.mention(QUESTION, { user }));
    await running.discord.until(() =>
      asked.filter((question) => running.discord.repliesTo(question).length > 0).length === 21 ? true : null,
    );
    await running.discord.replyTo(
      running.mention(QUESTION, { channel: running.discord.addChannel(), user: running.discord.addUser() }),
    );
    const replies = asked.flatMap((question) => running.discord.repliesTo(question));
    const told = replies.filter((reply) => running.discord.text(reply).includes('viel auf einmal gefragt'));
    expect([replies.length, told.length]).toEqual([21, 1]);
    expect(people.flatMap((user) => running.discord.posted(running.discord.direct(user)))).toEqual([]);
  });
});

describe('when Discord lets the bot begin no more conversations', () => {
  it('a private word stands in the channel instead', async () => {
    running.discord.arrange('POST', /users\/@me\/channels$/, 403, {
      message: 'You are opening direct messages too fast',
      code: 40003,
    });
    for (let index = 0; index < 5; index += 1)
      await running.discord.replyTo(running.mention(`${QUESTION} ${index}`));
    const reply = await running.discord.replyTo(running.mention(QUESTION));
    expect(running.discord.text(reply)).toContain('Zu viele Fragen');
  });
});

describe('the log', () => {
  it('holds no words of a question and no token', async () => {
    await running.discord.replyTo(running.mention(QUESTION));
    const log = JSON.stringify(running.test.logger.lines);
    expect(log).not.toContain('Kran');
    expect(log).not.toContain(running.discord.token);
  });
});
