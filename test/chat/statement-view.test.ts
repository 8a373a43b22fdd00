import { describe, expect, it } from '@jest/globals';
import type { AnswerStatement } from '../../src/answer/answer.ts';
import type { Locale } from '../../src/chat/chat.ts';
import { renderStatementView } from '../../src/chat/statement-view.ts';

const TOLD: AnswerStatement = {
  ...{ text: 'Am Montag wurde der Hafen gesperrt.', speaker: null, role: null, via: null },
  ...{ date: '2025-03-03', datePrecision: 'day', dateSource: 'said', dateWords: 'Am Montag' },
  ...{ publishedAt: '2025-03-04', article: 'hafen', title: 'Hafen', source: 'Küstenblatt', url: null },
  ...{ start: 0, end: 35, type: 'narration', hash: 'a'.repeat(64), alsoIn: [] },
};
const SAID: AnswerStatement = { ...TOLD, speaker: 'Mara Holt', type: 'indirect' };
const saidOf = (statement: AnswerStatement, locale: Locale = 'de'): string | null =>
  renderStatementView(statement, 1, { locale, key: null, quotation: 100 }).said;

describe('when a statement is from', () => {
  it('is when somebody said it', () => {
    expect(saidOf(SAID)).toBe('gesagt 03.03.2025');
  });

  it('is the day that the text names where nobody says it', () => {
    expect(saidOf(TOLD)).toBe('im Text: 03.03.2025');
    expect(saidOf(TOLD, 'en')).toBe('in the text: 3 March 2025');
  });

  it('is unknown where only the words of a day are known', () => {
    expect(saidOf({ ...SAID, date: null, dateSource: null })).toBe('gesagt „Am Montag“, Datum unbekannt');
    expect(saidOf({ ...TOLD, date: null, dateSource: null })).toBeNull();
  });
});
