import { type Content, createContent, HTML } from './content.ts';
import type { PageDesk } from './page-desk.ts';
import type { PageRequest } from './page-request.ts';
import { LONGEST_COMMENT, renderReportForm, renderReportThanks } from './pages/report-page.ts';
import { readPlace } from './read-query.ts';
import type { ShowPage } from './show-pages.ts';

export const showReportForm: ShowPage = async (request, desk) => {
  const statement = findReported(request, desk);
  return statement === null
    ? null
    : createContent(renderReportForm(statement, null, request.frame).text, HTML);
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
  const statement = findReported(request, desk);
  if (statement === null) return null;
  const comment = (new URLSearchParams(body).get('comment') ?? '').replace(/\r\n/g, '\n').trim();
  if (comment.length > LONGEST_COMMENT)
    return createContent(renderReportForm(statement, 'tooLong', request.frame).text, HTML, { status: 400 });
  const { article, start, end, text, speaker, date } = statement;
  const at = new Date(desk.options.clock()).toISOString();
  const kept = await desk.options.addReport({
    ...{ at, platform: 'page', comment },
    ...{ article, start, end, text, speaker, date },
  });
  return kept
    ? createContent(renderReportThanks(statement, request.frame).text, HTML)
    : createContent(renderReportForm(statement, 'full', request.frame).text, HTML, { status: 503 });
}

/** What is shown and reported is at most a long passage, never an article. */
const LONGEST_PLACE = 5000;

function findReported({ query }: PageRequest, desk: PageDesk) {
  const place = readPlace(query);
  const id = query.get('id');
  return id === null || place === null || place.end - place.start > LONGEST_PLACE
    ? null
    : desk.statement(id, place);
}
