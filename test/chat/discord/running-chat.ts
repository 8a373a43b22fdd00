import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { LocalDiscord } from '../../servers/discord/local-discord.ts';
import type { Saying } from '../../servers/discord/used-discord.ts';
import type { LocalChannel, LocalMessage, LocalUser } from '../../servers/discord/world.ts';
import { createTestMemory, testAnswer } from '../test-newsroom.ts';
import { createTestChat, type TestChat } from './start-test-chat.ts';

export const QUESTION = 'Wurde der Kran geliefert?';

/** One chat on one local Discord for all tests of a file. */
export class RunningChat {
  readonly #memory = createTestMemory();
  #discord: LocalDiscord | null = null;
  #test: TestChat | null = null;
  #place: { readonly channel: LocalChannel; readonly user: LocalUser } | null = null;

  get discord(): LocalDiscord {
    return must(this.#discord);
  }

  get test(): TestChat {
    return must(this.#test);
  }

  /** A channel and a person of its own for each test: what one says does not count for another. */
  get channel(): LocalChannel {
    return must(this.#place).channel;
  }

  get user(): LocalUser {
    return must(this.#place).user;
  }

  mention(text: string, saying: Saying = {}): LocalMessage {
    const { channel, user } = this;
    return this.discord.say(`${this.discord.mention} ${text}`, { channel, user, ...saying });
  }

  async start(): Promise<void> {
    this.#discord = await LocalDiscord.start();
    this.#test = createTestChat(this.#discord, this.#memory);
    await this.#test.chat.start();
  }

  /** Another process over the same store. */
  async restart(): Promise<void> {
    await this.test.chat.stop();
    this.#test = createTestChat(this.discord, this.#memory, this.test.newsroom);
    await this.#test.chat.start();
  }

  move(): void {
    this.#place = { channel: this.discord.addChannel(), user: this.discord.addUser() };
    this.test.newsroom.answer = testAnswer();
  }

  async stop(): Promise<void> {
    await this.test.chat.stop();
    await this.discord.stop();
  }
}

/** Runs the chat around a file's tests; after each, Discord must have refused, pinged and missed nothing. */
export function runChat(): RunningChat {
  const running = new RunningChat();
  beforeAll(() => running.start());
  beforeEach(() => running.move());
  afterEach(() => {
    const { discord, test } = running;
    expect(discord.refused).toEqual([]);
    expect(discord.unanswered).toEqual([]);
    expect(discord.state.pings).toEqual([]);
    expect(discord.state.swallowedEmbeds).toEqual([]);
    expect(test.logger.lines.filter((line) => line.level === 'error')).toEqual([]);
  });
  afterAll(() => running.stop());
  return running;
}

function must<T>(value: T | null): T {
  if (value === null) throw new Error('the chat is not running yet');
  return value;
}
