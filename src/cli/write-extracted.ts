import type { Article } from '../article/article.ts';
import { wrap } from '../chat/console/wrap.ts';
import { renderDate } from '../chat/render-date.ts';
import { stringsOf } from '../chat/strings/strings.ts';
import type { Statement } from '../statement/statement.ts';

const INDENT = '    ';

/** An article and its statements for people: its title, then each statement with who speaks and when. */
export function writeExtracted(
  { id, title, text }: Article,
  statements: readonly Statement[],
  columns: number,
): string {
  const lines = statements.map((statement, index) => {
    const words = statement.spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const lead = `${index + 1}`.padStart(2).padEnd(INDENT.length);
    return `${wrap(words, columns, INDENT, lead)}\n${wrap(attribution(statement), columns, INDENT)}`;
  });
  return [
    wrap(`${title || id}:`, columns),
    ...(lines.length > 0 ? lines : [`${INDENT}keine Aussage`]),
    '',
  ].join('\n');
}

function attribution({ speaker, via, date }: Statement): string {
  const { unknownSpeaker } = stringsOf('de').statement;
  const who =
    speaker === null ? [unknownSpeaker] : [speaker.name, speaker.role].filter((part) => part !== null);
  return [
    who.join(', '),
    ...(via === null ? [] : [`laut ${via}`]),
    ...(date === null ? [] : [renderDate(date.value, 'de')]),
  ].join(' · ');
}
