import type { Answer } from '../answer/answer.ts';
import { type AnswerButton, parseButtonId, type StatementButton } from './button.ts';
import type { ChatCommand, ChatRequest, Locale, Reply } from './chat.ts';
import { type Evidence, LONGEST_COMMENT } from './evidence.ts';
import { findShown } from './find-shown.ts';
import { renderNotice } from './notices.ts';
import { cutWords } from './quotation.ts';
import type { Responder } from './responder.ts';
import { loadQuestion, type StoredQuestion, toQuestion } from './stored-question.ts';
import { fill, stringsOf } from './strings/strings.ts';

/** The buttons of what can be taken along. */
export type EvidenceButton = AnswerButton | StatementButton;

/** Statements of an answer as asked: what is taken along is what is shown. */
const SHOWN = 8;
/** Columns of a drawing in characters, where nobody says how wide the screen is. */
const COLUMNS = 80;

/** Answers the buttons of what can be taken along; "wrong" without a word of what is right. */
export async function answerEvidenceButton(
  responder: Responder,
  request: ChatRequest,
  question: StoredQuestion,
  button: EvidenceButton,
): Promise<Reply> {
  const { evidence, newsroom } = responder;
  const { locale } = button;
  if (evidence === undefined) return renderNotice(locale, stringsOf(locale).evidence.none, true);
  if ('hash' in button)
    return button.kind === 'wrong'
      ? report(responder, request, question, button, '')
      : cite(responder, evidence, question, button);
  const answer = await newsroom.ask(toQuestion(question, SHOWN));
  return button.kind === 'take' ? take(evidence, question, answer, locale) : draw(evidence, answer, locale);
}

/** Keeps what a person says is wrong about a statement. */
export async function answerReport(
  responder: Responder,
  request: ChatRequest,
  { id, comment }: Extract<ChatCommand, { kind: 'report' }>,
): Promise<Reply> {
  const button = parseButtonId(id);
  const locale = button?.locale ?? request.locale;
  const strings = stringsOf(locale);
  const said = comment.trim();
  if (said.length > LONGEST_COMMENT)
    return renderNotice(locale, fill(strings.evidence.commentTooLong, { limit: LONGEST_COMMENT }), true);
  const question = button?.kind === 'wrong' ? await loadQuestion(responder.memory, button.key) : null;
  if (button?.kind !== 'wrong' || question === null)
    return renderNotice(locale, strings.buttonForgotten, true);
  return report(responder, request, question, button, said);
}

async function report(
  responder: Responder,
  { platform }: ChatRequest,
  question: StoredQuestion,
  { hash, locale }: { readonly hash: string; readonly locale: Locale },
  comment: string,
): Promise<Reply> {
  const strings = stringsOf(locale);
  const statement = await findShown(responder, question, hash);
  if (statement === null) return renderNotice(locale, strings.contextGone, true);
  const kept = (await responder.evidence?.report(statement, comment, platform)) ?? false;
  return renderNotice(locale, kept ? strings.evidence.reported : strings.evidence.reportsFull, true);
}

async function cite(
  responder: Responder,
  evidence: Evidence,
  question: StoredQuestion,
  { hash, locale }: { readonly hash: string; readonly locale: Locale },
): Promise<Reply> {
  const statement = await findShown(responder, question, hash);
  if (statement === null) return renderNotice(locale, stringsOf(locale).contextGone, true);
  const line = evidence.citation(statement, locale);
  const heading = stringsOf(locale).buttons.cite;
  return { kind: 'notice', private: true, locale, view: { heading, lines: [line] } };
}

function take(evidence: Evidence, question: StoredQuestion, answer: Answer, locale: Locale): Reply {
  const files = evidence.files(question, answer, locale);
  const lines = Buffer.from(files[0]?.bytes ?? [])
    .toString('utf8')
    .split('\n');
  const view = { line: stringsOf(locale).evidence.files, files, lines };
  return { kind: 'files', private: true, locale, view };
}

async function draw(evidence: Evidence, answer: Answer, locale: Locale): Promise<Reply> {
  const strings = stringsOf(locale).evidence;
  const picture = await evidence.picture(answer, locale, COLUMNS);
  if (picture === null) return renderNotice(locale, strings.nothingToDraw, true);
  const line = fill(strings.picture, { question: cutWords(answer.question, 300) });
  return {
    kind: 'files',
    private: true,
    locale,
    view: { line, files: [picture.file], lines: picture.lines },
  };
}
