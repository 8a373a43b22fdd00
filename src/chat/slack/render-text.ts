import type { Locale } from '../chat.ts';
import { CUT } from '../quotation.ts';
import type { StatementView } from '../views.ts';
import { renderStatementText } from './render-statement.ts';
import { escapeText } from './slack-text.ts';

/** Slack recommends to stay below 4000 characters beside blocks, and cuts longer texts where it likes. */
const LONGEST = 3900;

/** What the blocks say, as text for notifications and screen readers: as many whole parts as there is room for. */
export function renderText(parts: readonly (string | StatementView)[], locale: Locale): string {
  const lines: string[] = [];
  let room = LONGEST - CUT.length;
  for (const part of parts) {
    const line = typeof part === 'string' ? escapeText(part) : renderStatementText(part, locale);
    room -= line.length + 1;
    if (room < 0) return [...lines, CUT].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}
