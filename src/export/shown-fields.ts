import type { AnswerStatement, Question } from '../answer/answer.ts';
import { renderAddress } from '../chat/render-address.ts';
import { renderDate } from '../chat/render-date.ts';
import { fill, stringsOf } from '../chat/strings/strings.ts';
import { renderCoverage } from '../chat/view.ts';
import { type Field, type HeadField, labelsOf } from './labels.ts';
import type { ExportLanguage, Takeaway } from './takeaway.ts';

/**
 * What Markdown and plain text say of a statement besides its words: the fields that have a value, each on one line,
 * in the order in which they are written.
 */
export function shownFields(
  statement: AnswerStatement,
  language: ExportLanguage,
): readonly (readonly [Field, string])[] {
  const labels = labelsOf(language);
  const { publishedAt, start, end } = statement;
  const fields: readonly (readonly [Field, string | null])[] = [
    ['speaker', statement.speaker ?? labels.unknownSpeaker],
    ['role', statement.role],
    ['via', statement.via],
    ['date', shownDate(statement, language)],
    ['source', statement.source],
    ['title', statement.title],
    ['publishedAt', publishedAt === null ? labels.unknownDate : renderDate(publishedAt, language)],
    ['url', renderAddress(statement.url)],
    ['article', statement.article],
    ['characters', `${start}–${end}`],
    ['hash', statement.hash],
    ['alsoIn', statement.alsoIn.map(({ source, title }) => source ?? title).join('; ')],
  ];
  return fields.flatMap(([name, value]) => {
    const line = value === null ? '' : oneLine(value);
    return line === '' ? [] : [[name, line] as const];
  });
}

/** What stands above the statements: the question, its filters, the archive. */
export function headFields(takeaway: Takeaway): readonly (readonly [HeadField, string])[] {
  const { answer, language, retrievedOn, page } = takeaway;
  const fields: readonly (readonly [HeadField, string | null])[] = [
    ...filterFields(takeaway.question),
    ['archive', renderCoverage(answer.coverage, language)],
    ['retrievedOn', renderDate(retrievedOn, language)],
    ['page', page],
  ];
  return fields.flatMap(([name, value]) => (value === null ? [] : [[name, oneLine(value)] as const]));
}

/**
 * The filters of a question, and the day that "gestern" in it counts from; days in ISO form, so that they can be read
 * again.
 */
export function filterFields(question: Question): readonly (readonly [HeadField, string | null])[] {
  return [
    ['filterSpeaker', question.speaker ?? null],
    ['filterSource', question.source ?? null],
    ['filterFrom', question.from ?? null],
    ['filterTo', question.to ?? null],
    ['filterDay', question.today ?? null],
  ];
}

/** Line breaks and runs of spaces as one space; a quotation never goes through here. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shownDate(
  { date, dateSource, dateWords }: AnswerStatement,
  language: ExportLanguage,
): string | null {
  if (date !== null) return dateSource === 'said' ? renderDate(date, language) : null;
  const { saidUnresolved } = stringsOf(language).statement;
  return dateWords === null ? null : fill(saidUnresolved, { words: dateWords });
}
