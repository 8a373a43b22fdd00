import { answerEvidenceButton } from './answer-evidence-request.ts';
import { answerPage } from './answer-page.ts';
import { type Button, parseButtonId, renderButtonId } from './button.ts';
import type { ArticleContext, ChatRequest, Locale, Reply } from './chat.ts';
import { findShown } from './find-shown.ts';
import { cleanText, isolate } from './foreign-text.ts';
import { renderNotice } from './notices.ts';
import type { Responder } from './responder.ts';
import type { Seen } from './seen.ts';
import { renderPublished, renderSource, renderSpeaker } from './statement-view.ts';
import { loadQuestion, type StoredQuestion } from './stored-question.ts';
import { fill, stringsOf } from './strings/strings.ts';

/**
 * Answers a pressed button from its id and the stored question, so that buttons outlive a restart.
 * @param shown tells whether an answer has been shown in the channel already
 */
export async function answerButtonRequest(
  responder: Responder,
  request: ChatRequest,
  id: string,
  shown: Seen,
): Promise<Reply> {
  const button = parseButtonId(id);
  const locale = button?.locale ?? request.locale;
  if (button?.kind === 'delete') return answerDelete(request, button.userId, locale);
  const question = button === null ? null : await loadQuestion(responder.memory, button.key);
  if (button === null || question === null)
    return renderNotice(locale, stringsOf(locale).buttonForgotten, true);
  if (button.kind === 'context') return answerContext(responder, question, button, locale);
  if (!('page' in button)) return answerEvidenceButton(responder, request, question, button);
  if (button.kind === 'show') return answerShow(responder, request, question, button, shown);
  return answerWithPage(responder, request, question, button, [], true);
}

function answerDelete(request: ChatRequest, userId: string, locale: Locale): Reply {
  return request.userId === userId || request.canManage
    ? { kind: 'delete' }
    : renderNotice(locale, stringsOf(locale).notYours, true);
}

function answerShow(
  responder: Responder,
  request: ChatRequest,
  question: StoredQuestion,
  button: Extract<Button, { kind: 'more' | 'show' }>,
  shown: Seen,
): Promise<Reply> | Reply {
  const post = ['show', request.platform, request.channelId, request.userId, button.key, button.page].join(
    ' ',
  );
  const strings = stringsOf(button.locale);
  if (!shown.first(post, responder.ticks())) return renderNotice(button.locale, strings.alreadyShown, true);
  const name = request.userName;
  const notes = name === null ? [] : [fill(strings.notes.askedBy, { name })];
  return answerWithPage(responder, request, question, button, notes, false);
}

async function answerWithPage(
  responder: Responder,
  request: ChatRequest,
  question: StoredQuestion,
  { key, locale, page }: Extract<Button, { kind: 'more' | 'show' }>,
  notes: readonly string[],
  alone: boolean,
): Promise<Reply> {
  const reply = await answerPage(responder, request, { question, key, locale, page, notes, private: alone });
  return reply ?? renderNotice(locale, stringsOf(locale).noMore, true);
}

async function answerContext(
  responder: Responder,
  question: StoredQuestion,
  { key, hash }: { readonly key: string; readonly hash: string },
  locale: Locale,
): Promise<Reply> {
  const strings = stringsOf(locale);
  const statement = await findShown(responder, question, hash);
  const context = statement
    ? responder.newsroom.context(statement.article, statement.start, statement.end)
    : null;
  if (statement === null || context === null || context.text !== statement.text)
    return renderNotice(locale, strings.contextGone, true);
  const heading = fill(strings.context, { speaker: renderSpeaker(statement, locale) });
  const kinds = responder.evidence === undefined ? [] : (['cite', 'wrong'] as const);
  const buttons = kinds.map((kind) => ({
    kind,
    id: renderButtonId({ kind, locale, key, hash }),
    label: strings.buttons[kind],
  }));
  const view = { ...renderContext(context, heading, locale), buttons };
  return { kind: 'context', private: true, locale, view };
}

function renderContext(context: ArticleContext, heading: string, locale: Locale) {
  return {
    heading,
    before: isolate(cleanText(context.before)),
    text: isolate(cleanText(context.text)),
    after: isolate(cleanText(context.after)),
    source: renderSource(context),
    published: renderPublished(context.publishedAt, locale),
  };
}
