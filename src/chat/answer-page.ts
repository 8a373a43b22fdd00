import type { AnswerReply, ChatRequest, Locale } from './chat.ts';
import { suggestNames } from './did-you-mean.ts';
import type { Responder } from './responder.ts';
import { type StoredQuestion, toQuestion } from './stored-question.ts';
import { findPageStatements, renderAnswerView } from './view.ts';

/** Statements of an answer as asked, and of one with room for more. */
export const SHORT = 8;
const LONG = 48;

/** Which page of which answer is wanted, and for whom. */
export interface PageWish {
  readonly question: StoredQuestion;
  readonly key: string;
  readonly locale: Locale;
  readonly page: number;
  readonly notes: readonly string[];
  readonly private: boolean;
}

/** Asks the archive and answers with the page of it; null when the answer has no such page (any more). */
export async function answerPage(
  responder: Responder,
  request: ChatRequest,
  wish: PageWish,
): Promise<AnswerReply | null> {
  const { newsroom, limits, evidence } = responder;
  const short = await newsroom.ask(toQuestion(wish.question, SHORT));
  const shown = short.positions.reduce((sum, position) => sum + position.statements.length, 0);
  const long = shown < SHORT ? short : await newsroom.ask(toQuestion(wish.question, LONG));
  const frame = {
    locale: wish.locale,
    limits: request.limits ?? limits[request.platform],
    key: wish.key,
    page: wish.page,
    notes: wish.notes,
    deletableBy: wish.private || request.platform === 'console' ? null : request.userId,
    showable: wish.private && !request.direct,
    ...(evidence && { evidence: { page: evidence.page(wish.question, wish.key, short) } }),
  };
  const view = renderAnswerView(short, long, frame);
  if (view === null) return null;
  const reply = { kind: 'answer', private: wish.private, locale: wish.locale } as const;
  if (shown > 0 && short.suggestions === undefined)
    return {
      ...{ ...reply, view },
      ...(!wish.private && { shown: findPageStatements(short, long, frame) }),
    };
  const suggested = await suggestNames(responder, wish.question, short, wish.locale);
  return {
    ...reply,
    ...(shown > 0 && !wish.private && { shown: findPageStatements(short, long, frame) }),
    view: {
      ...view,
      notes: [...view.notes, ...suggested.notes],
      buttons: [...suggested.buttons, ...view.buttons],
    },
  };
}
