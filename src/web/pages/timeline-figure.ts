import type { Answer } from '../../answer/answer.ts';
import { fill } from '../../chat/strings/strings.ts';
import { type Markup, markup } from '../../markup.ts';
import { describeTimeline } from '../../timeline/describe-timeline.ts';
import { layoutTimeline } from '../../timeline/layout-timeline.ts';
import { renderSvg } from '../../timeline/render-svg.ts';
import type { PageFrame } from '../document.ts';
import { pageStrings } from '../strings.ts';

/** As wide as the page's column, and as a phone. */
const WIDTHS = [
  { id: 'tw', width: 920, className: 'wide' },
  { id: 'tn', width: 340, className: 'narrow' },
] as const;
const LONGEST_DESCRIPTION = 2000;

/** The timeline, drawn once for a wide page and once for a narrow one; null where there is nothing to draw. */
export function renderTimeline(answer: Answer, { locale }: PageFrame): Markup | null {
  const timeline = layoutTimeline(answer, locale);
  if (timeline.period === null) return null;
  const strings = pageStrings(locale).answer;
  const description = describeTimeline(timeline, locale, LONGEST_DESCRIPTION);
  const title = fill('{name}: {question}', { name: strings.timeline, question: answer.question });
  const drawings = WIDTHS.map(
    ({ id, width, className }) =>
      markup`<div class="${className}">${renderSvg(timeline, { locale, width, id, title, description, style: null })}</div>`,
  );
  return markup`<section aria-labelledby="time"><h2 id="time">${strings.timeline}</h2>${drawings}</section>`;
}
