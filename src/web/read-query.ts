import type { Question } from '../answer/answer.ts';
import type { Locale, WrittenFilters } from '../chat/chat.ts';
import { parseDate } from '../chat/parse-date.ts';
import { readQuestion } from '../chat/read-question.ts';
import { LONG, SHORT } from './pages/answer-page.ts';

/** A question out of an address, or the sentence that says why it is none. */
export type ReadQuery =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'problem'; readonly sentence: string }
  | { readonly kind: 'none' };

/**
 * @param today ISO day
 */
export function readAskedQuery(query: URLSearchParams, locale: Locale, today: string): ReadQuery {
  const text = query.get('q')?.trim() ?? '';
  if (text === '') return { kind: 'none' };
  const filters: WrittenFilters = Object.fromEntries(
    (['speaker', 'source', 'from', 'to'] as const).flatMap((name) => {
      const value = query.get(name)?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
  const read = readQuestion(text, filters, locale, today);
  if (read.kind === 'problem') return { kind: 'problem', sentence: read.sentence };
  if (read.question.text === '') return { kind: 'none' };
  const day = readDay(query.get('day')) ?? today;
  return { kind: 'question', question: withLimit({ today: day, ...read.question }, query) };
}

/** The day a permanent address was made on: what "gestern" means there doesn't change. */
function readDay(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? (parseDate(text, text)?.from ?? null) : null;
}

/** Eight statements unless more are asked for. */
export function withLimit(question: Question, query: URLSearchParams): Question {
  const limit = readNumber(query.get('limit'), LONG) ?? SHORT;
  return { ...question, limit: Math.max(1, limit) };
}

/** A whole number from 0 to `most`; null for anything else. */
export function readNumber(text: string | null, most: number): number | null {
  if (text === null || !/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value <= most ? value : null;
}

/** The place in an article that an address names; null without one. */
export function readPlace(query: URLSearchParams): { readonly start: number; readonly end: number } | null {
  const start = readNumber(query.get('start'), 100_000_000);
  const end = readNumber(query.get('end'), 100_000_000);
  return start === null || end === null || start >= end ? null : { start, end };
}
