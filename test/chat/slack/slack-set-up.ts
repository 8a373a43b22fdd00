import type { Answer } from '../../../src/answer/answer.ts';
import type { ChatMemory } from '../../../src/chat/chat.ts';
import type { Evidence } from '../../../src/chat/evidence.ts';
import { PAGE_LIMITS } from '../../../src/chat/page-limits.ts';
import { createResponder } from '../../../src/chat/respond.ts';
import type { ResponderOptions } from '../../../src/chat/responder.ts';
import {
  createSlackChat,
  type SlackChat,
  type SlackChatOptions,
} from '../../../src/chat/slack/create-slack-chat.ts';
import type { LocalSlack, SlackMessageRecord } from '../../servers/slack/local-slack.ts';
import { createTestMemory, createTestNewsroom, silentLogger, testAnswer } from '../test-newsroom.ts';

export interface SlackSetUp {
  readonly answer?: Answer;
  readonly memory?: ChatMemory;
  readonly evidence?: Evidence;
  readonly archive?: ResponderOptions['archive'];
  readonly options?: Partial<SlackChatOptions>;
}

/** The chat with the real Bolt against the local Slack; not started. */
export function createTestChat(
  slack: LocalSlack,
  { answer, memory, evidence, archive, options }: SlackSetUp = {},
) {
  const newsroom = createTestNewsroom(answer ?? testAnswer());
  const respond = createResponder({
    newsroom,
    memory: memory ?? createTestMemory(),
    logger: silentLogger,
    clock: Date.now,
    ticks: () => performance.now(),
    timeZone: 'Europe/Berlin',
    limits: PAGE_LIMITS,
    digest: null,
    ...(evidence && { evidence }),
    ...(archive && { archive }),
  });
  const chat: SlackChat = createSlackChat({
    settings: {
      botToken: 'xoxb-local',
      appToken: 'xapp-local',
      signingSecret: null,
      host: '127.0.0.1',
      answersGuests: false,
      port: 0,
      apiUrl: slack.apiUrl,
    },
    respond,
    newsroom,
    subscriptions: async () => ['„Wurde der Kran geliefert?“, täglich 08:00'],
    logger: silentLogger,
    spacing: 0,
    ...options,
  });
  return { chat, newsroom };
}

/** Waits until something is there. */
export async function until<T>(look: () => T | undefined | false | null, milliseconds = 4000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`not within ${milliseconds} ms: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The newest message that passes, once there is one beyond the first so many. */
export function nextMessage(
  slack: LocalSlack,
  known: number,
  passes: (message: SlackMessageRecord) => boolean = () => true,
): Promise<SlackMessageRecord> {
  return until(() => slack.messages.slice(known).find(passes));
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
