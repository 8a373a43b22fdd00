import { type Content, createContent, HTML } from './content.ts';
import type { PageDesk } from './page-desk.ts';
import type { PageRequest } from './page-request.ts';
import { LONGEST_COMMENT, type Reported, renderReportForm, renderReportThanks } from './pages/report-page.ts';
import { readAskedQuery, readPlace } from './read-query.ts';
import type { ShowPage } from './show-pages.ts';

export const showReportForm: ShowPage = async (request, desk) => {
  const reported = await findReported(request, desk);
  return reported === null ? null : createContent(renderReportForm(reported, null, request.frame).text, HTML);
};

/**
 * Keeps what a reader says is wrong.
 * @param body the form as it was sent
 */
export async function takeReport(
  request: PageRequest,
  body: string,
  desk: PageDesk,
): Promise<Content | null> {
  const reported = await findReported(request, desk);
  if (reported === null) return null;
  const comment = (new URLSearchParams(body).get('comment') ?? '').replace(/\r\n/g, '\n').trim();
  if (comment.length > LONGEST_COMMENT)
    return createContent(renderReportForm(reported, 'tooLong', request.frame).text, HTML, { status: 400 });
  const { article, start, end, text, speaker, date } = reported.statement;
  const at = new Date(desk.options.clock()).toISOString();
  const kept = await desk.options.addReport({
    ...{ at, platform: 'page', comment },
    ...{ article, start, end, text, speaker, date },
  });
  return kept
    ? createContent(renderReportThanks(reported, request.frame).text, HTML)
    : createContent(renderReportForm(reported, 'full', request.frame).text, HTML, { status: 503 });
}

/** What is shown and reported is at most a long passage, never an article. */
const LONGEST_PLACE = 5000;

/** As it was shown: in its answer, where there is one, a statement may have a speaker that its place alone does not tell. */
async function findReported({ query, frame, client }: PageRequest, desk: PageDesk): Promise<Reported | null> {
  const place = readPlace(query);
  const id = query.get('id');
  if (id === null || place === null || place.end - place.start > LONGEST_PLACE) return null;
  const read = readAskedQuery(query, frame.locale, desk.today);
  if (read.kind === 'question') {
    const { question } = read;
    const { positions, related } = await desk.ask(question, client);
    const shown = [...positions.flatMap(({ statements }) => statements), ...related];
    const statement = shown.find(
      ({ article, start, end }) => article === id && start === place.start && end === place.end,
    );
    if (statement) return { statement, question };
  }
  const statement = desk.statement(id, place);
  return statement && { statement, question: undefined };
}
