import { QuelleError } from '../errors.ts';
import { answerButtonRequest } from './answer-button-request.ts';
import { answerReport } from './answer-evidence-request.ts';
import { answerQuestionRequest } from './answer-question-request.ts';
import type { ChatRequest, Reply, Respond } from './chat.ts';
import { Conversations } from './conversations.ts';
import { Cooldown } from './cooldown.ts';
import { renderHelp, renderNotice, renderStatus } from './notices.ts';
import type { Responder, ResponderOptions } from './responder.ts';
import { Seen } from './seen.ts';
import { archiveStringsOf } from './strings/archive-commands.ts';
import { fill, stringsOf } from './strings/strings.ts';

/** Buttons cost less than questions, and reading on is no flood. */
const CLICKS = { questions: 20, milliseconds: 30_000 };
/** What an editor reads has to be rare. */
const REPORTS = { questions: 5, milliseconds: 600_000 };
const NO_CHANNEL = { questions: Number.POSITIVE_INFINITY, milliseconds: 0 };

/**
 * Makes the one place that answers requests of all chats: duplicates and floods held back, commands answered, an
 * error turned into a sentence. The returned function never rejects.
 */
export function createResponder(options: ResponderOptions): Respond {
  const responder: Responder = { ...options, conversations: new Conversations() };
  const seen = new Seen();
  const questions = new Cooldown();
  const clicks = new Cooldown(CLICKS, NO_CHANNEL);
  const reports = new Cooldown(REPORTS, NO_CHANNEL);
  return async (request) => {
    const now = options.ticks();
    const { platform, channelId, messageId, userId } = request;
    if (!seen.first([platform, channelId, messageId].join(' '), now)) return { kind: 'nothing' };
    if (platform !== 'console') {
      const { kind } = request.command;
      const cooldown = kind === 'report' ? reports : kind === 'button' ? clicks : questions;
      const channel = request.private ? null : `${platform} ${channelId}`;
      const asking = { userId: `${platform} ${userId}`, channelId: channel, toldApart: platform === 'slack' };
      const verdict = cooldown.take(asking, now);
      if (verdict.kind === 'silence') return { kind: 'nothing' };
      if (verdict.kind === 'notice') return wait(request, verdict);
    }
    return answerOrApologise(responder, request, seen);
  };
}

async function answerOrApologise(responder: Responder, request: ChatRequest, seen: Seen): Promise<Reply> {
  try {
    return await answerCommand(responder, request, seen);
  } catch (error) {
    const { platform, command } = request;
    if (error instanceof QuelleError && error.code === 'storage')
      return renderNotice(request.locale, stringsOf(request.locale).storeRefuses, true);
    if (error instanceof QuelleError && error.code === 'index')
      return renderNotice(request.locale, stringsOf(request.locale).indexRefuses, true);
    responder.logger.error({ platform, command: command.kind, err: error }, 'Anfrage gescheitert');
    return renderNotice(request.locale, stringsOf(request.locale).failed, true);
  }
}

function answerCommand(responder: Responder, request: ChatRequest, seen: Seen): Promise<Reply> | Reply {
  const { command, locale, platform } = request;
  const notice = { kind: 'notice', private: request.private, locale } as const;
  switch (command.kind) {
    case 'help':
      return { ...notice, view: renderHelp(locale, platform, responder.newsroom.example()) };
    case 'status':
      return { ...notice, view: renderStatus(responder.newsroom.status(), locale) };
    case 'digest':
      return responder.digest === null
        ? renderNotice(locale, stringsOf(locale).noDigest, true)
        : responder.digest(command.words, request);
    case 'archive':
      return (
        responder.archive?.(command.wish, request) ??
        renderNotice(locale, archiveStringsOf(locale).closed, true)
      );
    case 'button':
      return answerButtonRequest(responder, request, command.id, seen);
    case 'report':
      return answerReport(responder, request, command);
    case 'question':
      return answerQuestionRequest(responder, request, command);
  }
}

/**
 * Who asked too much is told so alone. A full channel is nobody's fault: one word in it tells everybody, because Discord
 * lets a bot begin only a few direct messages at once; in Slack, where it would stand in one person's thread, each is told
 * for itself.
 */
function wait(
  { locale, platform }: ChatRequest,
  { of, milliseconds }: { readonly of: 'user' | 'channel'; readonly milliseconds: number },
): Reply {
  const seconds = Math.ceil(milliseconds / 1000);
  const sentence = of === 'user' ? stringsOf(locale).wait : stringsOf(locale).fullChannel;
  return renderNotice(locale, fill(sentence, { seconds }), of === 'user' || platform === 'slack');
}
