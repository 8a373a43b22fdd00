import type { AnswerStatement } from '../../answer/answer.ts';
import { writeAnswer } from '../../answer/write-answer.ts';
import { parseDate } from '../../chat/parse-date.ts';
import { type Content, createContent, JSON_TYPE, jsonContent } from '../content.ts';
import type { PageArticle, PageHead } from '../page-archive.ts';
import type { PageDesk } from '../page-desk.ts';
import type { PageRequest } from '../page-request.ts';
import { readAskedQuery, readNumber } from '../read-query.ts';
import type { ShowPage } from '../show-pages.ts';

const MOST_ON_PAGE = 100;
const USUAL = 50;
/** Articles whose statements are read for one response. */
const MOST_READ = 60;
const MOST_AFTER = 10_000_000;

/** The JSON of `quelle ask --json`. */
export const showApiAnswer: ShowPage = async ({ query, client }, desk) => {
  const read = readAskedQuery(query, 'en', desk.today);
  if (read.kind === 'question') return jsonContent(writeAnswer(await desk.ask(read.question, client)));
  return refuse(read.kind === 'problem' ? read.sentence : 'Expected a question in `q`.');
};

/** Statements by speaker, outlet, time and words; at least a speaker or words, so that nobody leafs through everything. */
export const showApiStatements: ShowPage = async (request, desk) => {
  const { query } = request;
  const filters = readFilters(request, desk);
  const speaker = query.get('speaker') ?? '';
  const words = (query.get('words') ?? '').slice(0, 300);
  if (typeof filters === 'string') return refuse(filters);
  if (speaker === '' && words === '') return refuse('Expected `speaker` or `words`.');
  const { archive } = desk.options;
  const places = words === '' ? null : await findArticles(words, desk);
  const ids = places === null ? archive.appearances(speaker) : [...places.keys()];
  const isWanted = (statement: AnswerStatement): boolean =>
    (speaker === '' || statement.speaker === speaker) &&
    (places
      ?.get(statement.article)
      ?.some((place) => place.start < statement.end && place.end > statement.start) ??
      true);
  const statements: AnswerStatement[] = [];
  let at = filters.after;
  for (let read = 0; at < ids.length && read < MOST_READ && statements.length < filters.limit; at++) {
    const article = archive.article(ids[at] ?? '');
    if (article === null || !passes(article, filters)) continue;
    read += 1;
    statements.push(...archive.statements(article.id).filter(isWanted));
  }
  return jsonContent({ statements, next: at < ids.length ? at : null });
};

export const showApiArticles: ShowPage = async (request, desk) => {
  const filters = readFilters(request, desk);
  if (typeof filters === 'string') return refuse(filters);
  const { archive } = desk.options;
  const wanted = archive.heads().filter((head) => passes(head, filters));
  const listed = wanted.slice(filters.after, filters.after + filters.limit);
  const articles = listed.flatMap(({ id }) => archive.article(id) ?? []).map(describeArticle);
  const next = filters.after + listed.length;
  return jsonContent({ articles, next: next < wanted.length ? next : null });
};

function describeArticle({ id, title, source, url, publishedAt, text }: PageArticle) {
  return { id, title, source, url, publishedAt, characters: text.length };
}

async function findArticles(words: string, { options }: PageDesk) {
  const places = new Map<string, { start: number; end: number }[]>();
  for (const { article, start, end } of await options.archive.search(words, MOST_ON_PAGE))
    places.set(article, [...(places.get(article) ?? []), { start, end }]);
  return places;
}

interface ListFilters {
  readonly source: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
  readonly after: number;
}

/** The filters of a list, or the sentence that says which is wrong. */
function readFilters({ query }: PageRequest, desk: PageDesk): ListFilters | string {
  const days = { from: query.get('from'), to: query.get('to') };
  const from = days.from === null ? null : parseDate(days.from.slice(0, 40), desk.today);
  const to = days.to === null ? null : parseDate(days.to.slice(0, 40), desk.today);
  if (days.from !== null && from === null) return 'Expected a date in `from`, such as 2024-09-06.';
  if (days.to !== null && to === null) return 'Expected a date in `to`, such as 2024-09-06.';
  const limit = query.get('limit') === null ? USUAL : readNumber(query.get('limit'), MOST_ON_PAGE);
  const after = query.get('after') === null ? 0 : readNumber(query.get('after'), MOST_AFTER);
  if (limit === null || limit === 0) return `Expected a whole number from 1 to ${MOST_ON_PAGE} in \`limit\`.`;
  if (after === null) return 'Expected a whole number in `after`.';
  return { source: query.get('source'), from: from?.from ?? null, to: to?.to ?? null, limit, after };
}

function passes({ source, publishedAt }: PageHead, filters: ListFilters): boolean {
  if (filters.source !== null && source !== filters.source) return false;
  if (filters.from !== null && (publishedAt === null || publishedAt < filters.from)) return false;
  return filters.to === null || (publishedAt !== null && publishedAt <= filters.to);
}

function refuse(error: string): Promise<Content> {
  return createContent(`${JSON.stringify({ error })}\n`, JSON_TYPE, { status: 400 });
}
