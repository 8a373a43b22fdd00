import { cleanTyped } from '../answer/understanding/clean-typed.ts';
import { startsAfresh } from '../answer/understanding/continue-question.ts';
import { findSmallTalk } from '../answer/understanding/find-small-talk.ts';
import { answerPage } from './answer-page.ts';
import { parseButtonId } from './button.ts';
import type { ChatCommand, ChatRequest, Locale, Reply } from './chat.ts';
import { resolveFollowUp } from './follow-up.ts';
import { renderHelp, renderNotice } from './notices.ts';
import { beginsWord } from './plain-name.ts';
import { findQuestionLanguage } from './question-language.ts';
import { readClaim, readQuestion } from './read-question.ts';
import { type Responder, today } from './responder.ts';
import { renderSmallTalk } from './small-talk.ts';
import { loadQuestion, type StoredQuestion, saveQuestion } from './stored-question.ts';
import { fill, stringsOf } from './strings/strings.ts';

/** Answers a question, or says in one sentence why it cannot be searched. Never an empty answer without a word. */
export async function answerQuestionRequest(
  responder: Responder,
  request: ChatRequest,
  { text, filters = {}, claim = false }: Extract<ChatCommand, { kind: 'question' }>,
): Promise<Reply> {
  const locale = findQuestionLanguage(text) === 'en' ? 'en' : request.locale;
  const words = /[\p{L}\p{N}]/u.test(text);
  const read = claim && words ? readClaim(text) : readQuestion(text, filters, locale, today(responder));
  if (read.kind === 'problem') return renderNotice(locale, read.sentence, request.private);
  const talk = claim ? null : findSmallTalk(cleanTyped(text).text);
  if (talk !== null) return renderSmallTalk(responder, request, talk, locale);
  if (!claim && request.conversationId !== null && startsAfresh(text)) {
    responder.conversations.forget(conversation(request));
    return renderNotice(locale, stringsOf(locale).startedAfresh, request.private);
  }
  const earlier = claim ? null : await earlierQuestion(responder, request);
  const question = { ...continueEarlier(responder, read.question, earlier), today: today(responder) };
  if (question.text === '') {
    const view = renderHelp(locale, request.platform, responder.newsroom.example());
    return { kind: 'notice', private: request.private, locale, view };
  }
  if (responder.newsroom.status().coverage.articles === 0)
    return renderNotice(locale, stringsOf(locale).emptyArchive, request.private);
  return answer(responder, request, question, question.text !== read.question.text, locale);
}

async function answer(
  responder: Responder,
  request: ChatRequest,
  question: StoredQuestion,
  continued: boolean,
  locale: Locale,
): Promise<Reply> {
  const key = await saveQuestion(responder.memory, question);
  if (request.conversationId !== null)
    responder.conversations.remember(conversation(request), question, responder.ticks());
  const { notes: texts } = stringsOf(locale);
  const notes = [
    ...(continued ? [fill(texts.searched, { question: question.text })] : []),
    ...(findQuestionLanguage(question.text) === 'en' ? [texts.foreignQuestion] : []),
  ];
  const wish = { question, key, locale, page: 0, notes, private: request.private };
  const reply = await answerPage(responder, request, wish);
  return reply ?? renderNotice(locale, stringsOf(locale).noMore, request.private);
}

/** The question with what it leaves to the earlier one; the same value when it stands alone. */
function continueEarlier(
  responder: Responder,
  question: StoredQuestion,
  earlier: StoredQuestion | null,
): StoredQuestion {
  if (earlier === null) return question;
  const { text, ...filters } = question;
  if (text === '') return Object.keys(filters).length === 0 ? question : { ...earlier, ...filters };
  // Names that hold the letters inside a word are for who types, not for who means somebody.
  const isSpeaker = (name: string): boolean =>
    responder.newsroom.speakers(name, 1).some((found) => beginsWord(found, name));
  const continued = resolveFollowUp(text, earlier, isSpeaker, today(responder));
  return continued === null ? { ...question, follows: earlier.text } : { ...continued, ...filters };
}

async function earlierQuestion(responder: Responder, request: ChatRequest): Promise<StoredQuestion | null> {
  const button = request.repliedButtonId === undefined ? null : parseButtonId(request.repliedButtonId);
  if (button !== null && button.kind !== 'delete') return loadQuestion(responder.memory, button.key);
  if (request.conversationId === null) return null;
  return responder.conversations.recall(conversation(request), responder.ticks());
}

function conversation(request: ChatRequest): string {
  return `${request.platform} ${request.conversationId}`;
}
