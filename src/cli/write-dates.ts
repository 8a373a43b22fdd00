import type { Article } from '../article/article.ts';
import { wrap } from '../chat/console/wrap.ts';

/** What is written about one time that an article names; offsets of its text, and the TIMEX3 value. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly type: string;
}

/** An article and its times for people: its title, then the words of each with what they mean. */
export function writeDates(
  { id, title, text }: Article,
  dates: readonly WrittenDate[],
  columns: number,
): string {
  const lines = dates.map(({ start, end, value, type }) =>
    wrap(`„${text.slice(start, end)}“ = ${value} (${type}, ${start}–${end})`, columns, '    '),
  );
  return [
    wrap(`${title || id}:`, columns),
    ...(lines.length > 0 ? lines : ['    keine Zeitangabe']),
    '',
  ].join('\n');
}
