import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnswerReply, Chat, ChatRequest } from '../../src/chat/chat.ts';
import { NotSentError } from '../../src/digest/digest-poster.ts';
import { QuelleError } from '../../src/errors.ts';
import type { Shown, TriedChat } from '../servers/try/tried-chat.ts';
import { testDigestPost, testSubscription } from './test-digest.ts';
import { manyStatements, type TestNewsroom, testAnswer, testStatement } from './test-newsroom.ts';

/** What a message shows to a channel, as a chat tells it. */
export interface NotedMessage {
  readonly request: ChatRequest;
  readonly reply: AnswerReply;
  readonly message: string;
}

/** A chat with its real client on a local platform, over an invented archive; not started. */
export interface ChatOnPlatform {
  readonly chat: Chat;
  readonly newsroom: TestNewsroom;
  readonly noted: readonly NotedMessage[];
  /** Who types there, and what is to be seen. */
  readonly platform: TriedChat;
  /** A channel the bot is in. */
  readonly place: { readonly space: string; readonly channel: string };
  /** Nobody answers there any more, until it comes back. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
}

const QUESTION = 'Wurde der Kran geliefert?';
/** How long is waited for something that must come, in milliseconds. */
const PATIENCE = 4000;
/** How long is waited for what must not come. */
const NOTHING_COMES = 150;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What every chat must do that others than the person at the machine can read; `open` gives a new one each time. */
export function itIsAChat(name: 'discord' | 'slack', open: () => Promise<ChatOnPlatform>): void {
  let here: ChatOnPlatform;
  let known = 0;

  const shown = (): readonly Shown[] => here.platform.shown().slice(known);
  /** The first message since the last wait that holds some words. */
  const next = async (words: string): Promise<Shown> => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = shown().find(({ text }) => text.includes(words));
      if (found !== undefined) return found;
      if (Date.now() > end)
        throw new Error(`„${words}“ was not shown, but: ${JSON.stringify(shown(), null, 1)}`);
      await pause(10);
    }
  };
  const press = ({ buttons }: Shown, label: RegExp): void => {
    const button = buttons.find((one) => label.test(one.label));
    if (button === undefined || !('press' in button))
      throw new Error(`no button ${label} in ${JSON.stringify(buttons)}`);
    button.press();
  };
  const ask = async (answer = testAnswer()): Promise<Shown> => {
    here.newsroom.answer = answer;
    known = here.platform.shown().length;
    here.platform.type(QUESTION);
    return next(answer.positions[0]?.statements[0]?.text ?? '');
  };

  describe(`the ${name} chat before it is connected`, () => {
    beforeEach(async () => {
      here = await open();
      known = 0;
    });
    afterEach(async () => {
      await here.chat.stop();
      await here.platform.stop();
    });

    it('has the name of its platform, for its digests and corrections, too, and says what it is built on', () => {
      expect([here.chat.name, here.chat.poster.platform, here.chat.corrections.platform]).toEqual([
        name,
        name,
        name,
      ]);
      expect(here.chat.packages.length).toBeGreaterThan(0);
    });

    it('is stopped, and stopping it again changes nothing', async () => {
      expect([here.chat.state(), here.chat.isReady()]).toEqual(['stopped', false]);
      await here.chat.stop();
      expect(here.chat.state()).toBe('stopped');
    });

    it('takes no digest, and says that it stands nowhere', async () => {
      await expect(here.chat.poster.post(testDigestPost)).rejects.toBeInstanceOf(NotSentError);
    });

    it('says in a sentence that its platform cannot be reached, and can be started again', async () => {
      await here.goDown();
      const error: unknown = await here.chat.start().catch((refused: unknown) => refused);
      expect(error).toBeInstanceOf(QuelleError);
      expect(error).toMatchObject({
        code: 'unreachable',
        message: expect.stringMatching(new RegExp(`^${name}\\b.+\\.$`, 'i')),
      });
      expect([here.chat.state(), here.chat.isReady()]).toEqual(['failed', false]);
      await here.comeBack();
      await here.chat.start();
      expect([here.chat.state(), here.chat.isReady()]).toEqual(['ready', true]);
    });

    it('answers when it was stopped and started again, and nothing in between', async () => {
      await here.chat.start();
      await here.chat.stop();
      expect([here.chat.state(), here.chat.isReady()]).toEqual(['stopped', false]);
      await here.chat.start();
      await ask();
    });

    it('answers what was asked before it is stopped', async () => {
      await here.chat.start();
      const answer = here.newsroom.ask.bind(here.newsroom);
      let isAsked = false;
      let goOn = (): void => {};
      const held = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      here.newsroom.ask = async (question) => {
        isAsked = true;
        await held;
        return answer(question);
      };
      here.platform.type(QUESTION);
      while (!isAsked) await pause(10);
      const stopped = here.chat.stop();
      goOn();
      await stopped;
      await next('der Kran sei geliefert worden');
    });
  });

  describe(`the ${name} chat`, () => {
    beforeEach(async () => {
      here = await open();
      known = 0;
      await here.chat.start();
    });
    afterEach(async () => {
      await here.chat.stop();
      await here.platform.stop();
    });

    it('shows an answer once, to all, with the words, speaker, date and medium of every statement', async () => {
      const answer = await ask();
      await pause(NOTHING_COMES);
      expect(shown()).toHaveLength(1);
      expect(answer.isPrivate).toBe(false);
      for (const words of ['Der Kran ist nicht geliefert worden.', 'Jon Weber', '08.09.2024', 'Küstenblatt'])
        expect(answer.text).toContain(words);
      expect(here.newsroom.asked.at(-1)?.text).toBe(QUESTION);
    });

    it('tells what it has shown to a channel, by the message that a note can stand below', async () => {
      const before = here.noted.length;
      await ask();
      while (here.noted.length === before) await pause(10);
      const { request, reply, message } = here.noted[before] as NotedMessage;
      expect([request.platform, request.private]).toEqual([name, false]);
      expect(reply.shown?.map(({ speaker }) => speaker)).toContain('Mara Holt');
      await here.chat.corrections.note({
        place: { platform: name, space: request.spaceId, channel: request.channelId },
        message,
        language: 'de',
        key: '0a1b2c3d-0000-8000-8000-0123456789ab',
        gone: [
          {
            kind: 'withdrawn',
            was: {
              ...{ speaker: 'Mara Holt', date: '2024-09-06', article: 'kran' },
              title: 'T',
              source: null,
              url: null,
            },
          },
        ],
      });
      expect((await next('Nachtrag zu dieser Antwort')).text).toContain('Mara Holt');
    });

    it('shows the surroundings of a statement to whoever presses its button, and to nobody else', async () => {
      press(await ask(), /Kontext|^1/);
      const context = await next('Die Sprecherin des Hafenamts');
      expect([context.isPrivate, context.text.includes('der Kran sei geliefert worden')]).toEqual([
        true,
        true,
      ]);
    });

    it('shows the rest of a long answer when it is asked for', async () => {
      const first = await ask(testAnswer({ positions: manyStatements(60) }));
      expect(first.text).not.toContain('Kran 59 wurde geliefert');
      press(first, /[Mm]ehr|[Ww]eitere/);
      const end = Date.now() + PATIENCE;
      while (here.platform.shown().at(-1)?.text === first.text && Date.now() < end) await pause(10);
      expect(here.platform.shown().at(-1)?.text).toContain('wurde geliefert');
    });

    it('shows the words of an article as they stand there, whatever they mean to the platform', async () => {
      const words = 'ruft @everyone, <!channel> und <@U1> & `alles` ~nichts~';
      const answer = await ask(
        testAnswer({ positions: [{ position: 'bejaht', statements: [testStatement(words)] }] }),
      );
      expect(answer.text).toContain(words);
    });

    it('answers a question about itself with help', async () => {
      here.platform.type('hilfe');
      await next('Stell eine Frage');
      expect(here.newsroom.asked.at(-1)?.text).not.toBe('hilfe');
    });

    it('posts a digest, and knows it by its key as far as it may look', async () => {
      const { chat, place } = here;
      const since = new Date(Date.now() - 60_000).toISOString();
      const post = {
        ...testDigestPost,
        subscription: { ...testSubscription, place: { platform: name, ...place } },
      };
      const message = await chat.poster.post(post);
      expect((await next('Neues zu „Wurde der Kran geliefert?“')).isPrivate).toBe(false);
      expect([{ state: 'posted', messageId: message }, { state: 'unknown' }]).toContainEqual(
        await chat.poster.find(post, since),
      );
      const other = {
        ...post,
        dueAt: '2026-11-26T07:00:00.000Z',
        key: '99999999-1234-8234-9234-123456789012',
      };
      expect((await chat.poster.find(other, since)).state).not.toBe('posted');
    });
  });
}
