import type { AnswerReply, Chat, ChatLogger, ChatRequest } from '../../../src/chat/chat.ts';
import { createDiscordChat } from '../../../src/chat/discord/create-discord-chat.ts';
import type { Evidence } from '../../../src/chat/evidence.ts';
import { PAGE_LIMITS } from '../../../src/chat/page-limits.ts';
import { createResponder } from '../../../src/chat/respond.ts';
import type { ResponderOptions } from '../../../src/chat/responder.ts';
import type { LocalDiscord } from '../../servers/discord/local-discord.ts';
import { createTestMemory, createTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

export interface LogLine {
  readonly level: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** A logger that keeps what it is told. */
export function createKeepingLogger(): ChatLogger & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const keep =
    (level: string) =>
    (fields: Readonly<Record<string, unknown>>, message: string): void => {
      lines.push({ level, fields, message });
    };
  return { lines, debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
}

export interface TestChat {
  readonly chat: Chat;
  readonly newsroom: TestNewsroom;
  readonly logger: ReturnType<typeof createKeepingLogger>;
  /** What came after `/digest`, and whether by somebody who may manage. */
  readonly digests: { readonly words: string; readonly canManage: boolean }[];
  /** What messages show to a channel. */
  readonly shown: { readonly request: ChatRequest; readonly reply: AnswerReply; readonly message: string }[];
  /** Milliseconds that the bot's clock is ahead. */
  ahead: number;
}

/**
 * The real chat with the real client on a local Discord, over an invented archive; not yet started.
 * @param memory keeps what buttons need, as the store does over a restart
 */
export function createTestChat(
  discord: LocalDiscord,
  memory = createTestMemory(),
  newsroom = createTestNewsroom(),
  evidence?: Evidence,
  archive?: ResponderOptions['archive'],
): TestChat {
  const logger = createKeepingLogger();
  const test = {
    newsroom,
    logger,
    digests: [] as TestChat['digests'],
    shown: [] as TestChat['shown'],
    ahead: 0,
  };
  const clock = (): number => Date.now() + test.ahead;
  const ticks = (): number => performance.now() + test.ahead;
  const respond = createResponder({
    newsroom,
    memory,
    logger,
    clock,
    ticks,
    timeZone: 'Europe/Berlin',
    limits: PAGE_LIMITS,
    ...(evidence && { evidence }),
    ...(archive && { archive }),
    digest: async (words, { canManage, locale }) => {
      test.digests.push({ words, canManage });
      return { kind: 'notice', private: true, locale, view: { heading: null, lines: ['Abonnements'] } };
    },
  });
  const settings = { token: discord.token, apiUrl: discord.apiUrl };
  return Object.assign(test, {
    chat: createDiscordChat({
      ...{ settings, respond, newsroom, logger, ticks },
      noteShown: (request, reply, message) => {
        if (reply.shown) test.shown.push({ request, reply, message });
      },
    }),
  });
}
