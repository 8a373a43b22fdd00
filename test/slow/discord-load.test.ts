import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestChat, type TestChat } from '../chat/discord/start-test-chat.ts';
import { LocalDiscord } from '../servers/discord/local-discord.ts';
import type { LocalChannel, LocalMessage, LocalUser } from '../servers/discord/world.ts';

const USERS = 50;
const CHANNELS = 8;
const QUESTIONS = 200;
const SECONDS = 10;
const OUTAGE_SECONDS = 6;
const PATIENCE = 90_000;

let discord: LocalDiscord;
let test: TestChat;
let users: readonly LocalUser[];
let channels: readonly LocalChannel[];

beforeEach(async () => {
  // Discord takes five messages in five seconds in a channel.
  discord = await LocalDiscord.start({ messageLimit: { count: 5, ms: 5000 } });
  users = Array.from({ length: USERS }, () => discord.addUser());
  channels = Array.from({ length: CHANNELS }, () => discord.addChannel());
  test = createTestChat(discord);
  await test.chat.start();
});
afterEach(async () => {
  await test.chat.stop();
  await discord.stop();
});

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks evenly over the seconds: question n from user n mod 50, in the channels in turn. */
async function askFrom(first: number, end: number): Promise<readonly LocalMessage[]> {
  const asked: LocalMessage[] = [];
  for (let number = first; number < end; number += 1) {
    const user = users[number % USERS];
    const channel = channels[number % CHANNELS];
    if (user === undefined || channel === undefined) throw new Error('nobody to ask');
    asked.push(discord.say(`${discord.mention} Wurde Kran ${number} geliefert?`, { user, channel }));
    await pause((SECONDS * 1000) / QUESTIONS);
  }
  return asked;
}

/** The private notices to wait that a person got. */
function noticesOf(userId: string): readonly LocalMessage[] {
  const user = discord.state.world.users.get(userId);
  return user === undefined ? [] : discord.posted(discord.direct(user));
}

/** The words that tell everybody in a channel to wait. */
const waitsIn = (channelId: string): readonly LocalMessage[] =>
  [...discord.state.world.messages.values()].filter(
    (message) => message.channelId === channelId && isWait(message),
  );

const isWait = (message: LocalMessage): boolean =>
  message.authorId === discord.bot.id && discord.text(message).includes('viel auf einmal gefragt');

const isSettled = (question: LocalMessage): boolean =>
  discord.repliesTo(question).length > 0 ||
  noticesOf(question.authorId).length > 0 ||
  waitsIn(question.channelId).length > 0;

/** Waits until nothing is said any more, then looks at everything that was. */
async function expectEachAnsweredOnce(asked: readonly LocalMessage[]): Promise<void> {
  await discord.until(() => (asked.every(isSettled) ? true : null), PATIENCE);
  for (let before = -1; before < discord.calls.length; ) {
    before = discord.calls.length;
    await pause(6000);
  }
  expect(asked.filter((question) => !isSettled(question))).toEqual([]);
  for (const user of users) expect(noticesOf(user.id).length).toBeLessThanOrEqual(1);
  expect(discord.state.pings).toEqual([]);
  expect(discord.refused.filter((call) => call.status !== 429)).toEqual([]);
}

const answersTo = (asked: readonly LocalMessage[]): readonly number[] =>
  asked.map((question) => discord.repliesTo(question).filter((reply) => !isWait(reply)).length);

describe('Discord under load', () => {
  it(`answers ${QUESTIONS} mentions in ${SECONDS} s from ${USERS} people once each or says to wait`, async () => {
    const asked = await askFrom(0, QUESTIONS);
    await expectEachAnsweredOnce(asked);
    const answers = answersTo(asked);
    expect(Math.max(...answers)).toBe(1);
    // Twenty a minute in each channel; then one word there tells everybody to wait.
    expect(channels.map(({ id }) => waitsIn(id).length)).toEqual(channels.map(() => 1));
    expect(answers.filter((count) => count === 1)).toHaveLength(20 * CHANNELS);
  });

  it(`loses nothing it took before an outage of ${OUTAGE_SECONDS} s, and answers again afterwards`, async () => {
    const before = await askFrom(0, 80);
    await discord.goDown();
    // Nobody is there to take these: discord.js begins a new session after a refused connection.
    const [meanwhile] = await Promise.all([askFrom(80, 140), pause(OUTAGE_SECONDS * 1000)]);
    await discord.comeBack();
    await discord.until(() => (test.chat.isReady() ? true : null), PATIENCE);
    const after = await askFrom(140, QUESTIONS);
    await expectEachAnsweredOnce([...before, ...after]);
    expect(Math.min(...answersTo(before))).toBe(1);
    expect(Math.max(...answersTo([...before, ...meanwhile, ...after]))).toBe(1);
  });
});
