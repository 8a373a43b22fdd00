import type { Question } from '../answer/answer.ts';
import type { WrittenFilters } from '../chat/chat.ts';
import { readQuestion } from '../chat/read-question.ts';
import { today } from '../chat/responder.ts';
import type { Config } from '../config/config-values.ts';
import { QuelleError } from '../errors.ts';
import type { Terminal } from './command.ts';

/** The options of every command that asks a question. */
export const FILTER_OPTIONS = {
  knowledge: { type: 'string', multiple: true },
  speaker: { type: 'string' },
  source: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const;

interface FilterValues {
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * The question with its filters, those of the options before those in its words.
 * @throws QuelleError `usage` with the sentence why it cannot be asked
 */
export function readAsked(
  text: string,
  { speaker, source, from, to }: FilterValues,
  usage: string,
  terminal: Terminal,
  config: Config,
): Question {
  const filters: WrittenFilters = {
    ...(speaker !== undefined && { speaker }),
    ...(source !== undefined && { source }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  const day = today({ clock: terminal.now, timeZone: config.timeZone });
  const read = readQuestion(text, filters, 'de', day);
  if (read.kind === 'problem') throw new QuelleError('usage', read.sentence);
  if (read.question.text === '')
    throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen ist eine leere Frage.`);
  return { ...read.question, today: day };
}
