import type { Answer, Question } from '../answer/answer.ts';
import { renderInstant } from '../chat/render-date.ts';
import { toQuestion } from '../chat/stored-question.ts';
import { fill } from '../chat/strings/strings.ts';
import { renderExport } from '../export/render-export.ts';
import { FORMATS } from '../export/takeaway.ts';
import type { Markup } from '../markup.ts';
import { type Content, createContent, HTML } from './content.ts';
import type { PageFrame } from './document.ts';
import { feedTopics } from './feed-topics.ts';
import type { PageDesk } from './page-desk.ts';
import type { PageRequest } from './page-request.ts';
import { renderAnswerPage, SHORT } from './pages/answer-page.ts';
import { renderArticlePage } from './pages/article-page.ts';
import { renderPersonPage } from './pages/person-page.ts';
import { renderProblem } from './pages/problem-page.ts';
import { renderSentencePage } from './pages/sentence-page.ts';
import { renderStartPage } from './pages/start-page.ts';
import { readPerson } from './person-values.ts';
import { readAskedQuery, readNumber, readPlace, withLimit } from './read-query.ts';
import { parseStand } from './stand.ts';
import { pageStrings } from './strings.ts';

/** Shows one kind of page; null: there is no such page. */
export type ShowPage = (request: PageRequest, desk: PageDesk) => Promise<Content | null>;

export const showStart: ShowPage = async ({ frame }, { options }) => {
  if (!frame.links.isOpen) return null;
  const topics = feedTopics(await options.subscriptions(), frame.locale);
  return page(renderStartPage(options.archive.status(), topics, options.archive.example(), frame), false);
};

export const showAnswer: ShowPage = async (request, desk) => {
  const { query, frame } = request;
  const read = readAskedQuery(query, frame.locale, desk.today);
  if (read.kind === 'none')
    return frame.links.isOpen ? createContent('', HTML, { status: 303, headers: { location: '/' } }) : null;
  if (read.kind === 'problem') {
    const shown = renderSentencePage(read.sentence, frame);
    return createContent(shown.text, HTML, { status: 400 });
  }
  return showQuestion(read.question, request, desk);
};

/** The short address that chats use: the question lies in the store. */
export const showStoredAnswer: ShowPage = async (request, desk) => {
  const key = /^\/a\/([\w-]{1,64})$/.exec(request.path)?.[1];
  const stored = key === undefined ? null : await desk.options.loadQuestion(key);
  return stored === null
    ? null
    : showQuestion(withLimit(toQuestion(stored, SHORT), request.query), request, desk);
};

async function showQuestion(
  question: Question,
  { query, frame, client }: PageRequest,
  desk: PageDesk,
): Promise<Content> {
  const answer = await desk.ask(question, client);
  const stand = parseStand(query.get('stand') ?? '');
  const values = { question, answer, stand, state: desk.options.archive.state() };
  return page(renderAnswerPage(values, frame));
}

export const showArticle: ShowPage = async ({ query, frame }, { options: { archive, timeZone } }) => {
  const id = query.get('id');
  if (id === null) return null;
  const article = archive.article(id);
  if (article === null) return showWithdrawn(await archive.withdrawnAt(id), timeZone, frame);
  const place = readPlace(query);
  const target = place !== null && place.end <= article.text.length ? place : null;
  const lost = await archive.lost(article.id);
  const statements = archive.statements(article.id);
  return page(
    renderArticlePage({ article, statements, lost: lost ?? [], target, timeZone }, frame),
    lost !== null,
  );
};

/** What was taken out of the archive: that it was, and when, and nothing of it. */
async function showWithdrawn(at: string | null, timeZone: string, frame: PageFrame): Promise<Content | null> {
  if (at === null) return null;
  const date = renderInstant(new Date(at), timeZone, frame.locale);
  const sentence = fill(pageStrings(frame.locale).article.withdrawn, { date });
  return createContent(renderSentencePage(sentence, frame).text, HTML, { status: 410 });
}

export const showPerson: ShowPage = async ({ query, frame }, { options: { archive } }) => {
  const number = query.get('seite') === null ? 0 : readNumber(query.get('seite'), 10_000);
  const topic = query.get('thema');
  if (number === null) return null;
  const person = readPerson(query.get('name') ?? '', topic === '' ? null : topic, number, archive);
  return person === null ? null : page(renderPersonPage(person, frame));
};

export const showExport: ShowPage = async (request, desk) => {
  const { query, frame } = request;
  const format = FORMATS.find((name) => name === query.get('format'));
  const asked = await askQuery(request, desk);
  if (format === undefined || asked === null) return null;
  const file = renderExport(
    { ...asked, retrievedOn: desk.today, page: null, language: frame.locale },
    format,
  );
  const headers = { 'content-disposition': `attachment; filename="${file.name}"` };
  return createContent(file.text, file.mediaType, { headers, kept: true });
};

export const showPicture: ShowPage = async (request, desk) => {
  const asked = await askQuery(request, desk);
  if (asked === null || asked.answer.positions.length === 0) return null;
  return createContent(await desk.draw(asked.answer, request.frame.locale), 'image/png', { kept: true });
};

async function askQuery(
  { query, frame, client }: PageRequest,
  desk: PageDesk,
): Promise<{ question: Question; answer: Answer } | null> {
  const read = readAskedQuery(query, frame.locale, desk.today);
  if (read.kind !== 'question') return null;
  return { question: read.question, answer: await desk.ask(read.question, client) };
}

function page(shown: Markup, kept = true): Promise<Content> {
  return createContent(shown.text, HTML, { kept });
}

/** One sentence without a page around it. */
export function problem(
  name: Parameters<typeof renderProblem>[0],
  status: Content['status'],
  locale: Parameters<typeof renderProblem>[1],
  headers: Content['headers'] = {},
): Promise<Content> {
  return createContent(renderProblem(name, locale).text, HTML, { status, headers });
}
