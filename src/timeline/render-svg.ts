import type { Locale } from '../chat/chat.ts';
import { type Markup, markup } from '../markup.ts';
import { FONT_SIZE, LETTER, type Placed, type PlacedMark, placeMarks, RADIUS } from './place-marks.ts';
import { timelineStrings } from './strings.ts';
import type { Link, Timeline } from './timeline.ts';

export interface SvgFrame {
  readonly locale: Locale;
  readonly width: number;
  /** Begins every id in the drawing, so that two may stand on a page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Rules that colour it where no page does. */
  readonly style: Markup | null;
}

const LEGEND_LINE = 20;

/** Draws a timeline. Colours are classes (`tl-…`, `p-bejaht`), so that the page's theme or a picture's rules set them. */
export function renderSvg(timeline: Timeline, frame: SvgFrame): Markup {
  const placed = placeMarks(timeline, frame.width);
  const legend = legendOf(timeline, frame.locale);
  const height = placed.height + legend.length * LEGEND_LINE + (legend.length > 0 ? 8 : 0);
  const { id, width } = frame;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="tl" viewBox="0 0 ${width} ${round(height)}" width="${width}" height="${round(height)}" font-size="${FONT_SIZE}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${frame.title}</title><desc id="${id}-d">${frame.description}</desc>${frame.style}${renderArrow(id)}${renderLanes(timeline, placed)}${renderTicks(timeline, placed)}${renderNames(timeline, placed)}${renderLinks(timeline, placed, id)}${placed.marks.map(renderMark)}${legend.map((line, index) => markup`<text class="tl-faint" x="12" y="${round(placed.height + 16 + index * LEGEND_LINE)}">${line}</text>`)}</svg>`;
}

function renderArrow(id: string): Markup {
  return markup`<defs><marker id="${id}-a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="tl-head" d="M0 0 8 4 0 8z"/></marker></defs>`;
}

function renderLanes({ lanes }: Timeline, placed: Placed): readonly Markup[] {
  return lanes.map(({ position }, index) => {
    const { top = 0, height = 0 } = placed.lanes[index] ?? {};
    return markup`<rect class="tl-lane" x="0" y="${round(top)}" width="${placed.width}" height="${round(height)}" rx="4"/><rect class="tl-edge p-${position}" x="0" y="${round(top)}" width="4" height="${round(height)}" rx="2"/>`;
  });
}

function renderNames({ lanes }: Timeline, placed: Placed): readonly Markup[] {
  return lanes.map(
    ({ heading }, index) =>
      markup`<text class="tl-lane-name" x="12" y="${round((placed.lanes[index]?.top ?? 0) + 18)}">${heading}</text>`,
  );
}

function renderTicks({ ticks }: Timeline, { left, right, axis, lanes, width }: Placed): readonly Markup[] {
  const bottom = lanes.reduce((most, lane) => Math.max(most, lane.top + lane.height), 0);
  let taken = Number.NEGATIVE_INFINITY;
  return ticks.map(({ label, at }) => {
    const x = round(left + at * (right - left));
    const length = label.length * LETTER;
    const anchor = x < length / 2 ? 'start' : x > width - length / 2 ? 'end' : 'middle';
    const from = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
    if (from < taken)
      return markup`<path class="tl-tick" d="M${x} ${round(lanes[0]?.top ?? 0)}V${round(bottom + 4)}"/>`;
    taken = from + length + LETTER;
    return markup`<path class="tl-tick" d="M${x} ${round(lanes[0]?.top ?? 0)}V${round(bottom + 4)}"/><text class="tl-faint" x="${x}" y="${round(axis + 5)}" text-anchor="${anchor}">${label}</text>`;
  });
}

function renderLinks({ changes, contradictions }: Timeline, placed: Placed, id: string): readonly Markup[] {
  const draw = (link: Link, kind: 'change' | 'contradiction', index: number): Markup | null => {
    const from = placed.marks.find(({ mark }) => mark.number === link.from);
    const to = placed.marks.find(({ mark }) => mark.number === link.to);
    if (from === undefined || to === undefined) return null;
    const path = curve(from, to, index, placed.width);
    return kind === 'change'
      ? markup`<path class="tl-change" d="${path}" marker-end="url(#${id}-a)"/>`
      : markup`<path class="tl-contradiction" d="${path}" stroke-dasharray="4 4"/>`;
  };
  return [
    ...contradictions.map((link, index) => draw(link, 'contradiction', index)),
    ...changes.map((link, index) => draw(link, 'change', index)),
  ].filter((path) => path !== null);
}

/** From side to side, away from the labels; several links bend differently. */
function curve(from: PlacedMark, to: PlacedMark, index: number, width: number): string {
  const bend = 22 + 12 * index;
  const [start, end] = [from, to].map(({ x, width: wide, anchor }) => {
    const side = anchor === 'start' ? -1 : 1;
    const at = side < 0 ? x : x + wide;
    return { at, control: Math.min(width - 2, Math.max(6, at + side * bend)) };
  });
  const [x1, c1, x2, c2] = [start?.at ?? 0, start?.control ?? 0, end?.at ?? 0, end?.control ?? 0];
  return `M${round(x1)} ${round(from.y)}C${round(c1)} ${round(from.y)} ${round(c2)} ${round(to.y)} ${round(x2)} ${round(to.y)}`;
}

function renderMark({ mark, x, width, y, label, labelX, anchor }: PlacedMark): Markup {
  const kind = `tl-mark${mark.published ? ' tl-hollow' : ''}${mark.span === null ? ' tl-undated' : ''}`;
  return markup`<g class="${kind}"><rect x="${round(x)}" y="${round(y - RADIUS)}" width="${round(width)}" height="${2 * RADIUS}" rx="${RADIUS}"/><text class="tl-number" x="${round(x + RADIUS)}" y="${round(y + 4.5)}" text-anchor="middle">${mark.number}</text><text class="tl-label" x="${round(labelX)}" y="${round(y + 4.5)}" text-anchor="${anchor}">${label}</text></g>`;
}

function legendOf({ marks, changes, contradictions }: Timeline, locale: Locale): readonly string[] {
  const strings = timelineStrings(locale);
  return [
    ...(marks.some(({ published }) => published) ? [strings.published] : []),
    ...(changes.length > 0 ? [strings.change] : []),
    ...(contradictions.length > 0 ? [strings.contradiction] : []),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;
