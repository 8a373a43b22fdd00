import type { Locale } from '../chat/chat.ts';
import { cutWords } from '../chat/quotation.ts';
import { renderDate } from '../chat/render-date.ts';
import { fill } from '../chat/strings/strings.ts';
import { timelineStrings } from './strings.ts';
import type { Timeline } from './timeline.ts';

/** What the drawing shows, in words: for those who don't see it. At most so many characters, the rest is "[…]". */
export function describeTimeline(timeline: Timeline, locale: Locale, most: number): string {
  const strings = timelineStrings(locale);
  const { period, lanes, marks, changes, contradictions } = timeline;
  const lines = lanes.map(({ heading }, lane) => {
    const said = marks
      .filter((mark) => mark.lane === lane)
      .map(({ number, speaker, date }) => `[${number}] ${speaker}, ${date}`);
    return `${heading}: ${said.join('; ')}.`;
  });
  const when =
    period === null
      ? strings.noDates
      : `${fill(strings.period, { first: renderDate(period.first, locale), last: renderDate(period.last, locale) })}.`;
  const links = [
    ...changes.map(({ from, to }) => `${fill(strings.changed, { from: `[${from}]`, to: `[${to}]` })}.`),
    ...contradictions.map(
      ({ from, to }) => `${fill(strings.contradicted, { from: `[${from}]`, to: `[${to}]` })}.`,
    ),
  ];
  return cutWords(
    [`${fill(strings.title, { question: timeline.question })}`, when, ...lines, ...links].join(' '),
    most,
  );
}
