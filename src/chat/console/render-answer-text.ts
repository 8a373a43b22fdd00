import type { Answer } from '../../answer/answer.ts';
import { noteMeant } from '../did-you-mean.ts';
import { PAGE_LIMITS } from '../page-limits.ts';
import { renderAnswerView } from '../view.ts';
import { renderReply } from './render-reply.ts';
import { createStyle } from './style.ts';

/**
 * Writes a whole answer as text, for `quelle ask`.
 * @param columns the width of a line
 * @param color whether escape sequences may be written
 */
export function renderAnswerText(
  answer: Answer,
  { columns, color }: { readonly columns: number; readonly color: boolean },
): string {
  const view = renderAnswerView(answer, answer, {
    locale: 'de',
    limits: {
      ...PAGE_LIMITS.console,
      statements: Number.POSITIVE_INFINITY,
      characters: Number.POSITIVE_INFINITY,
    },
    key: 'text',
    page: 0,
    notes: noteMeant(answer.suggestions ?? [], 'de'),
    deletableBy: null,
    showable: false,
  });
  if (view === null) return '';
  return renderReply({ kind: 'answer', private: false, locale: 'de', view }, createStyle(columns, color));
}
