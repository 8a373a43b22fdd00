import { describe, expect, it } from '@jest/globals';
import { INVITED, permissions } from '../../servers/discord/permissions.ts';
import { type LocalUser, THREAD } from '../../servers/discord/world.ts';
import { QUESTION, runChat } from './running-chat.ts';

const running = runChat();

const REFUSED = { message: 'Missing Permissions', code: 50013 };
const posting = (): RegExp => new RegExp(`/channels/${running.channel.id}/messages$`);

/** Discord says no once, without a reason that the bot could know. */
const refuseOnce = (): void => running.discord.arrange('POST', posting(), 403, REFUSED);

const noticesTo = (user: LocalUser): readonly string[] =>
  running.discord.posted(running.discord.direct(user)).map(({ body }) => String(body.content));

const noticeTo = (user: LocalUser): Promise<string> => running.discord.until(() => noticesTo(user)[0]);

/** Where an asker without an answer is told so; resolves with what was said. */
async function mentionUnanswered(user = running.user): Promise<string> {
  running.mention(QUESTION, { user });
  return noticeTo(user);
}

describe('after a refused reply', () => {
  it('for want of a right, the right once granted is used at the next mention', async () => {
    running.discord.permit(running.channel, INVITED & ~permissions.sendMessages);
    await mentionUnanswered();
    running.discord.permit(running.channel, INVITED);
    await running.discord.replyTo(running.mention(QUESTION));
  });

  it('for want of a right that Discord knew of before the bot, too', async () => {
    running.discord.permit(running.channel, INVITED & ~permissions.sendMessages, true);
    running.discord.arrange('POST', posting(), 403, REFUSED);
    await mentionUnanswered();
    running.discord.permit(running.channel, INVITED);
    await running.discord.replyTo(running.mention(QUESTION));
  });

  it('of no known reason nobody is told that rights are missing, and a minute later it answers', async () => {
    refuseOnce();
    const notice = await mentionUnanswered();
    expect(notice).toContain(`in #${running.channel.name}`);
    expect(notice).not.toContain('Recht');
    expect(notice).toContain('50013');
    running.test.ahead += 61_000;
    await running.discord.replyTo(running.mention(QUESTION));
  });

  it('of no known reason, mentions within the minute do not move its end on', async () => {
    refuseOnce();
    await mentionUnanswered();
    for (let index = 0; index < 3; index += 1) {
      running.test.ahead += 18_000;
      await mentionUnanswered(running.discord.addUser());
    }
    running.test.ahead += 8_000;
    await running.discord.replyTo(running.mention(QUESTION));
  });

  it('another channel is answered at once', async () => {
    refuseOnce();
    await mentionUnanswered();
    await running.discord.replyTo(running.mention(QUESTION, { channel: running.discord.addChannel() }));
  });

  it.each([
    ['a channel', () => running.discord.permit(running.channel, INVITED)],
    ['a role', () => running.discord.changeRole()],
    ['the bot as member', () => running.discord.changeBot({ timeoutUntil: Date.now() - 1000 })],
  ])('of no known reason, a change of %s ends the pause', async (_what, change) => {
    refuseOnce();
    await mentionUnanswered();
    change();
    await running.discord.replyTo(running.mention(QUESTION));
  });

  it('everybody who asks is told, each once', async () => {
    running.discord.permit(running.channel, INVITED & ~permissions.sendMessages);
    const people = [running.user, running.discord.addUser(), running.discord.addUser()];
    for (const user of [...people, ...people]) running.mention(QUESTION, { user });
    for (const user of people) await noticeTo(user);
    await running.discord.replyTo(running.mention(QUESTION, { channel: running.discord.addChannel() }));
    expect(people.map((user) => noticesTo(user).length)).toEqual([1, 1, 1]);
  });
});

describe('what is missing is named', () => {
  it.each([
    ['to write', INVITED & ~permissions.sendMessages, /„Nachrichten senden“/, /Kanal ansehen|in Threads/],
  ])('%s', async (_name, bits, named, unnamed) => {
    running.discord.permit(running.channel, bits);
    const notice = await mentionUnanswered();
    expect(notice).toMatch(named);
    expect(notice).not.toMatch(unnamed);
  });

  it('to write in a thread', async () => {
    const thread = running.discord.addThread(running.channel);
    running.discord.permit(running.channel, INVITED & ~permissions.sendMessagesInThreads);
    running.mention(QUESTION, { channel: thread });
    const notice = await noticeTo(running.user);
    expect(notice).toContain('„Nachrichten in Threads senden“');
    expect(notice).not.toContain('„Nachrichten senden“');
  });

  it('a locked thread is called locked, and answered when it is open again', async () => {
    const thread = running.discord.addChannel({ type: THREAD, parentId: running.channel.id, locked: true });
    running.mention(QUESTION, { channel: thread });
    const notice = await noticeTo(running.user);
    expect(notice).toContain(`Der Thread #${thread.name} ist gesperrt`);
    expect(notice).not.toContain('Recht');
    running.discord.unlock(thread);
    await running.discord.replyTo(running.mention(QUESTION, { channel: thread }));
  });

  it('a time-out of the bot is called one, and ends with it', async () => {
    running.discord.changeBot({ timeoutUntil: Date.now() + 3_600_000 });
    const notice = await mentionUnanswered();
    expect(notice).toContain('Timeout');
    running.discord.changeBot({ timeoutUntil: null });
    await running.discord.replyTo(running.mention(QUESTION));
  });

  it('in English for an English question', async () => {
    running.discord.permit(running.channel, INVITED & ~permissions.sendMessages);
    running.mention('Did the port say that the crane was delivered?');
    expect(await noticeTo(running.user)).toContain('“Send Messages”');
  });
});

describe('a person who takes no direct messages', () => {
  it('costs no second refused attempt within the minute, and is answered where the bot may write', async () => {
    const user = running.discord.addUser({ open: false });
    running.discord.permit(running.channel, INVITED & ~permissions.sendMessages);
    running.discord.arrange(
      'POST',
      new RegExp(`/channels/${running.discord.direct(user).id}/messages$`),
      403,
      {
        message: 'Cannot send messages to this user',
        code: 50007,
      },
    );
    running.mention(QUESTION, { user });
    running.mention(QUESTION, { user });
    await running.discord.replyTo(running.mention(QUESTION, { user, channel: running.discord.addChannel() }));
  });
});
