import type { Answer, Understanding } from '../answer/answer.ts';
import { isSameQuestion } from '../answer/understanding/is-same-question.ts';
import type { Locale } from './chat.ts';
import { renderDate, renderPeriod } from './render-date.ts';
import { fill, stringsOf } from './strings/strings.ts';

/**
 * How a question was taken, where not as it was typed: the plain question, its filters, and what of the message is left
 * unanswered. "Verstanden als: „Wird das Bad geschlossen?“", "Filter: Sprecher Mara Holt · Zeitraum ab 01.03.2024".
 */
export function renderUnderstood({ question, understood }: Answer, locale: Locale): readonly string[] {
  if (understood === null) return [];
  const { notes } = stringsOf(locale);
  const filters = renderFilters(understood, locale);
  return [
    ...(isSameQuestion(understood.text, question)
      ? []
      : [fill(notes.understood, { question: understood.text })]),
    ...(filters.length === 0 ? [] : [fill(notes.filters, { filters: filters.join(' · ') })]),
    ...renderEvent(understood, locale),
    ...(understood.unknown.length === 0
      ? []
      : [fill(notes.unknown, { words: understood.unknown.map((word) => `„${word}“`).join(', ') })]),
    ...understood.others.map((other) => fill(notes.other, { question: other })),
  ];
}

/** The day that "vor der Wahl" was taken to count from, or that there is none to filter by. */
function renderEvent({ event }: Understanding, locale: Locale): readonly string[] {
  if (event === null) return [];
  const { notes } = stringsOf(locale);
  const { words, day } = event;
  if (day === null) return [fill(notes.eventUnknown, { words })];
  return [fill(notes.event, { words, day: renderDate(day, locale) })];
}

function renderFilters({ speaker, source, from, to }: Understanding, locale: Locale): readonly string[] {
  const { notes } = stringsOf(locale);
  return [
    ...(speaker === null ? [] : [fill(notes.speaker, { name: speaker })]),
    ...(source === null ? [] : [fill(notes.source, { name: source })]),
    ...(from !== null && to !== null
      ? [fill(notes.between, { period: renderPeriod(from, to, locale) })]
      : []),
    ...(from !== null && to === null ? [fill(notes.since, { from: renderPeriod(from, from, locale) })] : []),
    ...(from === null && to !== null ? [fill(notes.until, { to: renderPeriod(to, to, locale) })] : []),
  ];
}
