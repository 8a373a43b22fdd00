import type { Answer } from '../answer/answer.ts';
import { cleanTyped } from '../answer/understanding/clean-typed.ts';
import { needsEarlier, startsAfresh } from '../answer/understanding/continue-question.ts';
import { findSmallTalk } from '../answer/understanding/find-small-talk.ts';
import { isSameQuestion } from '../answer/understanding/is-same-question.ts';
import { answerPage, SHORT } from './answer-page.ts';
import { parseButtonId } from './button.ts';
import type { ChatCommand, ChatRequest, Locale, Reply } from './chat.ts';
import { resolveFollowUp } from './follow-up.ts';
import { renderHelp, renderNotice, withExample } from './notices.ts';
import { beginsWord } from './plain-name.ts';
import { findQuestionLanguage } from './question-language.ts';
import { readClaim, readQuestion } from './read-question.ts';
import { type Responder, today } from './responder.ts';
import { renderSmallTalk } from './small-talk.ts';
import { loadQuestion, type StoredQuestion, saveQuestion, toQuestion } from './stored-question.ts';
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
  if (earlier === null && !claim && needsEarlier(cleanTyped(text).text)) {
    const sentence = fill(stringsOf(locale).needsTopic, { question: read.question.text });
    const example = responder.newsroom.example()?.question ?? null;
    return renderNotice(locale, withExample(sentence, example, locale), request.private);
  }
  const typed = { ...read.question, today: today(responder) };
  const question = { ...continueEarlier(responder, read.question, earlier), today: today(responder) };
  if (question.text === '') {
    const view = renderHelp(locale, request.platform, responder.newsroom.example());
    return { kind: 'notice', private: request.private, locale, view };
  }
  if (responder.newsroom.status().coverage.articles === 0)
    return renderNotice(locale, stringsOf(locale).emptyArchive, request.private);
  const found = await findAnswer(responder, question, earlier === null ? null : typed);
  return show(responder, request, { ...found, typed }, locale);
}

interface Found {
  readonly question: StoredQuestion;
  readonly answer: Answer;
  /** It goes on with nothing: behind the earlier question nothing was found. */
  readonly alone: boolean;
}

/**
 * The answer to a question, or where it goes on with an earlier one and finds nothing, to the same by itself.
 * @param alone the question by itself; null where there is no earlier one
 */
async function findAnswer(
  { newsroom }: Responder,
  question: StoredQuestion,
  alone: StoredQuestion | null,
): Promise<Found> {
  const answer = await newsroom.ask(toQuestion(question, SHORT));
  const found = { question, answer, alone: false };
  if (alone === null || alone.text === '' || needsEarlier(alone.text)) return found;
  if (answer.positions.length > 0 || answer.otherTime) return found;
  const second = await newsroom.ask(toQuestion(alone, SHORT));
  return second.positions.length === 0 ? found : { question: alone, answer: second, alone: true };
}

async function show(
  responder: Responder,
  request: ChatRequest,
  { question, answer, alone, typed }: Found & { readonly typed: StoredQuestion },
  locale: Locale,
): Promise<Reply> {
  const key = await saveQuestion(responder.memory, question);
  if (request.conversationId !== null) {
    const earlier = asUnderstood(question, answer);
    responder.conversations.remember(conversation(request), earlier, responder.ticks());
  }
  const { notes: texts } = stringsOf(locale);
  const { understood } = answer;
  const rewritten = understood !== null && !isSameQuestion(understood.text, question.text);
  const misses = answer.positions.length === 0 || (understood?.unknown.length ?? 0) > 0;
  const notes = [
    ...(alone ? [texts.ownQuestion] : []),
    ...(question.text !== typed.text && !rewritten
      ? [fill(texts.searched, { question: question.text })]
      : []),
    ...(misses && findQuestionLanguage(question.text) === 'en' ? [texts.foreignQuestion] : []),
  ];
  const wish = { question, key, locale, page: 0, notes, private: request.private };
  const reply = await answerPage(responder, request, wish);
  return reply ?? renderNotice(locale, stringsOf(locale).noMore, request.private);
}

/** What comes next goes on with the question as it was taken, whatever it went on with itself. */
function asUnderstood(question: StoredQuestion, { understood }: Answer): StoredQuestion {
  const { follows: _, ...rest } = question;
  if (understood === null || understood.text === '') return rest;
  const { text, speaker, source, from, to } = understood;
  return {
    ...rest,
    text,
    ...(speaker !== null && { speaker }),
    ...(source !== null && { source }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  };
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
  if (continued !== null) return { ...continued, ...filters };
  // "Wer sagt das?" asks the same again, where and when it was asked for.
  const { text: follows, ...kept } = earlier;
  return needsEarlier(text) ? { ...kept, ...question, follows } : { ...question, follows };
}

async function earlierQuestion(responder: Responder, request: ChatRequest): Promise<StoredQuestion | null> {
  const button = request.repliedButtonId === undefined ? null : parseButtonId(request.repliedButtonId);
  if (button !== null && button.kind !== 'delete') {
    const loaded = await loadQuestion(responder.memory, button.key);
    // What "Warum?" asked is known by its answer.
    if (loaded?.follows === undefined) return loaded;
    return asUnderstood(loaded, await responder.newsroom.ask(toQuestion(loaded, SHORT)));
  }
  if (request.conversationId === null) return null;
  return responder.conversations.recall(conversation(request), responder.ticks());
}

function conversation(request: ChatRequest): string {
  return `${request.platform} ${request.conversationId}`;
}
