import { describe, expect, it } from '@jest/globals';
import { isJson, type Json } from '../../servers/discord/form.ts';
import { messagePayload } from '../../servers/discord/payloads.ts';
import { QUESTION, runChat } from './running-chat.ts';

const running = runChat();

/** Every way to leave out one field, or to make it null, down to two levels. */
function variants(payload: Json): readonly Json[] {
  return Object.entries(payload).flatMap(([key, value]) => {
    const { [key]: _left, ...rest } = payload;
    const inner = isJson(value) ? variants(value).map((odd) => ({ ...payload, [key]: odd })) : [];
    return [rest, { ...payload, [key]: null }, ...inner];
  });
}

const expectAnswer = async (): Promise<void> => {
  const user = running.discord.addUser();
  const channel = running.discord.addChannel();
  await running.discord.replyTo(running.mention(QUESTION, { user, channel }));
};

/** Whatever else an odd event does, it is in the log and the chat is as it was. */
function expectOddEventsLogged(): void {
  const errors = running.test.logger.lines.filter(({ level }) => level === 'error');
  for (const { message } of errors) expect(message).toMatch(/nicht zu lesen|nicht beantworten|abgelehnt/);
  running.test.logger.lines.length = 0;
}

describe('an odd event of the gateway', () => {
  it.each([['MESSAGE_CREATE'], ['MESSAGE_UPDATE']])(
    '%s with a field missing or null ends nothing',
    async (type) => {
      const { discord } = running;
      const question = running.mention(QUESTION);
      await discord.replyTo(question);
      const payload = messagePayload({ ...question, id: '1' }, discord.state.world);
      for (const odd of variants(payload)) discord.state.gateway.dispatch(type, () => odd);
      await expectAnswer();
      expectOddEventsLogged();
    },
  );

  it.each(['CHANNEL_UPDATE', 'GUILD_ROLE_UPDATE', 'GUILD_MEMBER_UPDATE', 'THREAD_UPDATE', 'TYPING_START'])(
    '%s with nothing in it ends nothing',
    async (type) => {
      for (const odd of [{}, { id: null }, { guild_id: running.discord.guild.id }])
        running.discord.state.gateway.dispatch(type, () => odd);
      await expectAnswer();
      expectOddEventsLogged();
    },
  );

  it('an interaction whose message has "thread": null is answered', async () => {
    const { discord } = running;
    const reply = await discord.replyTo(running.mention(QUESTION));
    const pressed = discord.press(reply, 'Kontext 1', {
      user: running.user,
      odd: (payload) => ({ ...payload, message: { ...(payload.message as Json), thread: null } }),
    });
    expect(discord.text(await discord.answerTo(pressed))).toContain('Kontext');
  });

  it('a command without a language is answered, in German', async () => {
    const { discord } = running;
    const asked = discord.slash('quelle', [{ name: 'frage', value: QUESTION }], {
      user: running.user,
      channel: running.channel,
      odd: ({ locale: _locale, guild_locale: _guild, ...payload }) => payload,
    });
    expect(discord.text(await discord.answerTo(asked))).toContain('gesagt 06.09.2024');
  });

  it('an interaction that cannot be read is told so, and the next one is answered', async () => {
    const { discord } = running;
    const asked = discord.slash('quelle', [{ name: 'frage', value: QUESTION }], {
      user: running.user,
      channel: running.channel,
      odd: ({ user: _user, member: _member, ...payload }) => payload,
    });
    expect(discord.text(await discord.answerTo(asked))).toContain('schiefgegangen');
    await expectAnswer();
    expectOddEventsLogged();
  });
});
