import { writeAnswer } from '../answer/write-answer.ts';
import { renderCsv } from './render-csv.ts';
import { renderLines } from './render-lines.ts';
import type { ExportFile, ExportFormat, Takeaway } from './takeaway.ts';
import { MARKDOWN, PLAIN } from './text-form.ts';

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};
const LONGEST_NAME = 60;

/** An answer as a file. The same takeaway gives the same bytes. */
export function renderExport(takeaway: Takeaway, format: ExportFormat): ExportFile {
  return {
    name: `${fileName(takeaway.question.text)}.${format}`,
    mediaType: MEDIA_TYPES[format],
    text: renderText(takeaway, format),
  };
}

function renderText(takeaway: Takeaway, format: ExportFormat): string {
  switch (format) {
    case 'md':
      return renderLines(takeaway, MARKDOWN);
    case 'txt':
      return renderLines(takeaway, PLAIN);
    case 'csv':
      return renderCsv(takeaway);
    case 'json':
      return renderJson(takeaway);
  }
}

/** The answer as `quelle ask --json` gives it, with the filters and the day beside it. */
function renderJson({ question, answer, retrievedOn, page }: Takeaway): string {
  const { speaker = null, source = null, from = null, to = null, today: day = null } = question;
  const whole = {
    ...writeAnswer(answer),
    question: question.text,
    filters: { speaker, source, from, to, day },
    retrievedOn,
    page,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** `quelle-wurde-der-kran-geliefert`: safe on every file system and in every header. */
function fileName(question: string): string {
  const words = question
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'quelle' : `quelle-${words}`;
}
