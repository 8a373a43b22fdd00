import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../servers/discord/form.ts';
import { INVITED, permissions } from '../../servers/discord/permissions.ts';
import type { LocalMessage } from '../../servers/discord/world.ts';
import { manyStatements, testAnswer } from '../test-newsroom.ts';
import { QUESTION, runChat } from './running-chat.ts';

const running = runChat();

describe('the command /quelle', () => {
  const ask = (options: Readonly<Record<string, string | boolean>> = {}, acting = {}) =>
    running.discord.slash(
      'quelle',
      Object.entries({ frage: QUESTION, ...options }).map(([name, value]) => ({ name, value })),
      { channel: running.channel, user: running.user, ...acting },
    );

  it('answers privately', async () => {
    const answer = await running.discord.answerTo(ask());
    expect(answer.privateFor).toBe(running.user.id);
    expect(running.discord.text(answer)).toContain('Mara Holt');
  });

  it('answers for all on demand', async () => {
    const answer = await running.discord.answerTo(ask({ öffentlich: true }));
    expect(answer.privateFor).toBeNull();
    expect(running.discord.buttons(answer).map((button) => button.label)).toContain('Löschen');
  });

  it('passes its filters on and shows them', async () => {
    const answer = await running.discord.answerTo(
      ask({ sprecher: 'Mara Holt', medium: 'Küstenblatt', von: '2024', bis: '06.09.2024' }),
    );
    expect(running.test.newsroom.asked.at(-1)).toMatchObject({
      speaker: 'Mara Holt',
      source: 'Küstenblatt',
      from: '2024-01-01',
      to: '2024-09-06',
    });
    expect(running.discord.text(answer)).toContain('Filter: Sprecher Mara Holt · Medium Küstenblatt');
  });

  it('speaks the language of the user', async () => {
    const answer = await running.discord.answerTo(ask({}, { locale: 'en-GB' }));
    expect(running.discord.buttons(answer).map((button) => button.label)).toContain('Show in channel');
  });

  it('answers a problem privately even where the answer was to be for all', async () => {
    const interaction = ask({ öffentlich: true });
    await running.discord.answerTo(interaction);
    for (let index = 0; index < 4; index += 1) await running.discord.answerTo(ask({ öffentlich: true }));
    const tooMany = ask({ öffentlich: true });
    const notice = await running.discord.followUpTo(tooMany);
    expect(notice.privateFor).toBe(running.user.id);
    expect(running.discord.posted(running.channel)).toHaveLength(5);
  });

  it('works where the bot is no member of the server', async () => {
    const abroad = running.discord.addGuild('Anderswo', false);
    const answer = await running.discord.answerTo(ask({ öffentlich: true }, { channel: abroad }));
    expect(running.discord.text(answer)).toContain('Mara Holt');
  });

  it("among people, whose conversation is not the bot's, can be shown to them, and deleted by the asker alone", async () => {
    const { discord, user } = running;
    const place = { channel: discord.direct(user), amongPeople: true };
    const answer = await discord.answerTo(ask({}, { ...place, user }));
    const shown = await discord.answerTo(discord.press(answer, 'Im Kanal zeigen', { ...place, user }));
    const other = discord.addUser();
    await discord.followUpTo(discord.press(shown, 'Löschen', { ...place, user: other }));
    expect(shown.deleted).toBe(false);
  });

  it('completes speakers and outlets from the archive', async () => {
    const typing = running.discord.type('quelle', [{ name: 'sprecher', value: 'mara', focused: true }], {
      channel: running.channel,
      user: running.user,
    });
    expect(await running.discord.choicesOf(typing)).toEqual([{ name: 'Mara Holt', value: 'Mara Holt' }]);
    const outlet = running.discord.type('quelle', [{ name: 'medium', value: '', focused: true }], {
      channel: running.channel,
      user: running.user,
    });
    expect(await running.discord.choicesOf(outlet)).toHaveLength(2);
  });

  it('has sisters for help and for the state of the archive', async () => {
    const help = await running.discord.answerTo(
      running.discord.slash('quelle-hilfe', [], { channel: running.channel, user: running.user }),
    );
    expect(running.discord.text(help)).toContain('Stell eine Frage');
    const status = await running.discord.answerTo(
      running.discord.slash('quelle-status', [], { channel: running.channel, user: running.user }),
    );
    expect(running.discord.text(status)).toContain('1.234 Aussagen');
  });
});

describe('the command /digest', () => {
  const digest = async (
    sub: string,
    options: Readonly<Record<string, string | boolean | number>>,
    who = running.user,
  ) => {
    const given = Object.entries(options).map(([name, value]) => ({ name, value }));
    await running.discord.answerTo(
      running.discord.slash('digest', given, { channel: running.channel, user: who }, sub),
    );
    return running.test.digests.at(-1);
  };

  it('says in words what was chosen in its fields', async () => {
    const manager = running.discord.addUser({ permissions: permissions.manageGuild });
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
    const claim = running.discord.say(QUESTION, {
      channel: running.channel,
      user: running.discord.addUser(),
    });
    const answer = await running.discord.answerTo(
      running.discord.menu('Quelle suchen', claim, { channel: running.channel, user: running.user }),
    );
    expect(answer.privateFor).toBe(running.user.id);
    expect(running.test.newsroom.asked.at(-1)?.text).toBe(QUESTION);
  });
});

describe('"Quelle suchen" on a message without words of its own', () => {
  const menu = async (body: Json) => {
    const claim = running.discord.say('', { channel: running.channel, user: running.user });
    claim.body = { content: '', ...body };
    await running.discord.answerTo(
      running.discord.menu('Quelle suchen', claim, { channel: running.channel, user: running.user }),
    );
    return running.test.newsroom.asked.at(-1)?.text;
  };

  it('searches what was forwarded', async () => {
    const message = {
      content: QUESTION,
      embeds: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      timestamp: '2026-01-01T00:00:00.000Z',
      edited_timestamp: null,
      type: 0,
      flags: 0,
      components: [],
    };
    expect(
      await menu({
        message_snapshots: [{ message }],
        message_reference: { type: 1, channel_id: running.channel.id, message_id: '1' },
      }),
    ).toBe(QUESTION);
  });

  it('searches what stands in an embed', async () => {
    expect(await menu({ embeds: [{ title: 'Meldung', description: QUESTION }] })).toBe(`Meldung ${QUESTION}`);
  });
});

describe('somebody mentioned whom the bot does not know', () => {
  it('in a filter is called unknown, and not left out in silence', async () => {
    const answer = await running.discord.answerTo(
      running.discord.slash(
        'quelle',
        [
          { name: 'frage', value: QUESTION },
          { name: 'sprecher', value: '<@123456789012345678>' },
        ],
        { channel: running.channel, user: running.user },
      ),
    );
    expect(running.discord.text(answer)).toContain('@unbekannt');
    expect(running.test.newsroom.asked.at(-1)).toMatchObject({ speaker: '@unbekannt' });
  });
});

describe('the button', () => {
  const many = () => testAnswer({ positions: manyStatements(30), contradictions: [] });

  it('"Weitere" shows the next page to the one who presses it', async () => {
    running.test.newsroom.answer = many();
    const answer = await running.discord.replyTo(running.mention(QUESTION));
    const reader = running.discord.addUser();
    const page = await running.discord.answerTo(running.discord.press(answer, 'Weitere', { user: reader }));
    expect(page.privateFor).toBe(reader.id);
    expect(running.discord.text(page)).toContain('**9 · ');
    expect(running.discord.text(page)).toContain('Seite 2 von');
  });

  it('"Weitere" below plain text leaves no statement out, on any page', async () => {
    running.test.newsroom.answer = many();
    running.discord.permit(running.channel, INVITED & ~permissions.embedLinks);
    const numbersOf = (message: LocalMessage): readonly number[] =>
      [...running.discord.text(message).matchAll(/\*\*(\d+) · /g)].map((match) => Number(match[1]));
    let page = await running.discord.replyTo(running.mention(QUESTION));
    let numbers = numbersOf(page);
    for (let pressed = 0; pressed < 3; pressed += 1) {
      page = await running.discord.answerTo(running.discord.press(page, 'Weitere', { user: running.user }));
      numbers = [...numbers, ...numbersOf(page)];
    }
    expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 1));
  });

  it('"Kontext" shows the passage privately', async () => {
    const answer = await running.discord.replyTo(running.mention(QUESTION));
    const context = await running.discord.answerTo(
      running.discord.press(answer, 'Kontext 1', { user: running.user }),
    );
    expect(context.privateFor).toBe(running.user.id);
    expect(running.discord.text(context)).toContain('**der Kran sei geliefert worden**');
    expect(running.discord.text(context)).toContain('Die Sprecherin des Hafenamts');
  });

  it('"Im Kanal zeigen" posts a private answer with the name of the asker, once', async () => {
    const interaction = running.discord.slash('quelle', [{ name: 'frage', value: QUESTION }], {
      channel: running.channel,
      user: running.user,
    });
    const answer = await running.discord.answerTo(interaction);
    const shown = await running.discord.answerTo(
      running.discord.press(answer, 'Im Kanal zeigen', { user: running.user }),
    );
    expect(shown.privateFor).toBeNull();
    expect(running.discord.text(shown)).toContain(`Frage von ${running.user.name}`);
    const again = await running.discord.followUpTo(
      running.discord.press(answer, 'Im Kanal zeigen', { user: running.user }),
    );
    expect(again.privateFor).toBe(running.user.id);
    expect(running.discord.posted(running.channel)).toHaveLength(1);
  });

  it('"Löschen" works for the asker and for moderators only', async () => {
    const first = await running.discord.replyTo(running.mention(QUESTION));
    const second = await running.discord.replyTo(running.mention(QUESTION));
    const refused = await running.discord.followUpTo(
      running.discord.press(first, 'Löschen', { user: running.discord.addUser() }),
    );
    expect(refused.privateFor).not.toBeNull();
    expect(first.deleted).toBe(false);
    running.discord.press(first, 'Löschen', { user: running.user });
    const moderator = running.discord.addUser({ permissions: permissions.manageMessages });
    running.discord.press(second, 'Löschen', { user: moderator });
    await running.discord.until(() => (first.deleted && second.deleted ? true : null));
  });

  it('of an unknown kind says that the question must be asked again', async () => {
    const answer = await running.discord.replyTo(running.mention(QUESTION));
    const old = await running.discord.answerTo(
      running.discord.pressId(answer, 'v0:weitere:17', { user: running.user }),
    );
    expect(running.discord.text(old)).toContain('Bitte die Frage neu stellen');
  });
});

describe('after a restart', () => {
  it('old buttons work and replies to old answers continue the topic', async () => {
    running.test.newsroom.answer = testAnswer({ positions: manyStatements(30), contradictions: [] });
    const answer = await running.discord.replyTo(running.mention(QUESTION));
    await running.restart();
    const page = await running.discord.answerTo(
      running.discord.press(answer, 'Weitere', { user: running.user }),
    );
    expect(running.discord.text(page)).toContain('Seite 2 von');
    await running.discord.replyTo(
      running.discord.say('Und was sagt Jon Weber?', {
        channel: running.channel,
        user: running.user,
        replyTo: answer,
      }),
    );
    expect(running.test.newsroom.asked.at(-1)).toMatchObject({ text: QUESTION, speaker: 'Jon Weber' });
  });
});
