import { afterEach, describe, expect, it } from '@jest/globals';
import type { SlackChat } from '../../src/chat/slack/create-slack-chat.ts';
import { createTestChat, pause, until } from '../chat/slack/slack-set-up.ts';
import { LocalSlack, type SlackMessageRecord } from '../servers/slack/local-slack.ts';
import { CHANNEL } from '../servers/slack/payloads.ts';

const USERS = 50;
const CHANNELS = 10;
const QUESTIONS = 200;
const SECONDS = 10;

let slack: LocalSlack;
let chat: SlackChat;

afterEach(async () => {
  await chat.stop();
  await slack.stop();
});

/** Asks evenly over the seconds: question n from user n mod 50 in a channel of its own tenth. */
async function askAll(count: number, seconds: number, from = 0): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let number = from; number < from + count; number += 1) {
    const user = `U${number % USERS}LOAD`;
    const channel = `${CHANNEL}${number % CHANNELS}`;
    const ts = `100.${String(number).padStart(6, '0')}`;
    slack.deliver('events_api', slack.payloads.mention(`Frage ${number}?`, { user, channel, ts }));
    asked.push(ts);
    await pause((seconds * 1000) / count);
  }
  return asked;
}

const answersTo = (ts: string): readonly SlackMessageRecord[] =>
  slack.messages.filter((message) => message.thread === ts);

function smallestGap(): number {
  const gaps = Array.from({ length: CHANNELS }, (_, index) => {
    const times = slack.messages
      .filter((message) => message.channel === `${CHANNEL}${index}` && message.only === null)
      .map((message) => message.at);
    return Math.min(...times.slice(1).map((time, next) => time - (times[next] ?? 0)));
  });
  return Math.min(...gaps);
}

describe('Slack under load', () => {
  it(`answers ${QUESTIONS} mentions in ${SECONDS} s once each or says to wait, one message a second and channel`, async () => {
    slack = await new LocalSlack({ burst: 2 }).start();
    ({ chat } = createTestChat(slack, { options: { spacing: 1000 } }));
    await chat.start();
    const asked = await askAll(QUESTIONS, SECONDS);
    await until(() => asked.every((ts) => answersTo(ts).length > 0), 30_000);
    await pause(2000);
    expect(asked.map((ts) => answersTo(ts).length)).toEqual(asked.map(() => 1));
    expect(smallestGap()).toBeGreaterThanOrEqual(950);
    expect(slack.webApi.calls.filter(({ answered }) => answered.status === 429)).toEqual([]);
  });

  it('loses nothing that was accepted before an outage of 8 s, and goes on afterwards', async () => {
    slack = await new LocalSlack({ burst: 2 }).start();
    ({ chat } = createTestChat(slack, { options: { spacing: 1000 } }));
    await chat.start();
    const asked = await askAll(40, 2);
    const accepted = asked.slice(0, slack.acknowledgements.length);
    expect(accepted.length).toBeGreaterThan(0);
    await slack.stop();
    await until(() => !chat.isReady());
    await pause(8000);
    await slack.start();
    await until(() => chat.isReady(), 20_000);
    await until(() => accepted.every((ts) => answersTo(ts).length > 0), 40_000);
    const later = await askAll(20, 1, 1000);
    await until(() => later.every((ts) => answersTo(ts).length > 0), 30_000);
    for (const ts of [...asked, ...later]) expect(answersTo(ts).length).toBeLessThanOrEqual(1);
  });
});
