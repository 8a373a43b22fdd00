import type { Mark, Timeline } from './timeline.ts';

/** Where everything stands on a drawing of a width, in pixels of it. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  /** Left and right end of the axis. */
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedMark[];
  /** Where the ticks' labels stand. */
  readonly axis: number;
}

export interface PlacedLane {
  readonly top: number;
  readonly height: number;
}

export interface PlacedMark {
  readonly mark: Mark;
  /** The shape: as wide as the days it stands for, at least `2 * RADIUS`. */
  readonly x: number;
  readonly width: number;
  /** Its middle. */
  readonly y: number;
  readonly label: string;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
}

export const RADIUS = 10;
export const FONT_SIZE = 13;
/** Wider than a letter of any usual font is on the average. */
export const LETTER = 7.4;
const PADDING = 12;
const HEADING = 26;
const ROW = 28;
const LANE_GAP = 8;
const AXIS_HEIGHT = 30;
const LABEL_GAP = 6;
/** What has no date stands before the axis. */
const UNDATED = 36;

/** Puts marks into rows of their lanes, so that no shape or label covers another. */
export function placeMarks(timeline: Timeline, width: number): Placed {
  const edge = PADDING + RADIUS;
  const left = edge + (timeline.marks.some(({ span }) => span === null) ? UNDATED : 0);
  const right = width - edge;
  const lanes: PlacedLane[] = [];
  const marks: PlacedMark[] = [];
  let top = PADDING;
  timeline.lanes.forEach((_, lane) => {
    const rows: number[][] = [];
    for (const mark of timeline.marks.filter((one) => one.lane === lane)) {
      const placed = placeMark(mark, edge, left, right);
      const row = rows.findIndex((taken) => isFree(taken, placed.from, placed.to));
      const at = row < 0 ? rows.length : row;
      rows[at] = [...(rows[at] ?? []), placed.from, placed.to];
      marks.push({ ...placed.mark, y: top + HEADING + at * ROW + ROW / 2 });
    }
    const height = HEADING + Math.max(1, rows.length) * ROW + LANE_GAP;
    lanes.push({ top, height });
    top += height + LANE_GAP;
  });
  return { width, height: top + AXIS_HEIGHT, left, right, lanes, marks, axis: top + AXIS_HEIGHT / 2 };
}

/** Whether nothing of a row (pairs of left and right ends) reaches into the room. */
function isFree(taken: readonly number[], from: number, to: number): boolean {
  for (let index = 0; index < taken.length; index += 2)
    if (from < (taken[index + 1] ?? 0) && to > (taken[index] ?? 0)) return false;
  return true;
}

function placeMark(mark: Mark, edge: number, left: number, right: number) {
  const start = mark.span === null ? edge : left + mark.span.from * (right - left);
  const end = mark.span === null ? edge : left + mark.span.to * (right - left);
  const middle = (start + end) / 2;
  const width = Math.max(2 * RADIUS, end - start);
  const x = Math.min(Math.max(middle - width / 2, edge - RADIUS), right + RADIUS - width);
  const whole = `${mark.speaker}, ${mark.date}`;
  const roomRight = right + RADIUS - (x + width + LABEL_GAP);
  const roomLeft = x - LABEL_GAP - (edge - RADIUS);
  const isRight = roomRight >= whole.length * LETTER || roomRight >= roomLeft;
  const label = cutLabel(mark, Math.floor((isRight ? roomRight : roomLeft) / LETTER));
  const length = label.length * LETTER + LABEL_GAP;
  return {
    mark: {
      mark,
      x,
      width,
      label,
      labelX: isRight ? x + width + LABEL_GAP : x - LABEL_GAP,
      anchor: isRight ? ('start' as const) : ('end' as const),
    },
    from: isRight ? x : x - length,
    to: isRight ? x + width + length : x + width,
  };
}

/** Speaker and date; without room for both the name alone, for the axis tells the date, and shortened where even that is too long. */
function cutLabel({ speaker, date }: Mark, most: number): string {
  const whole = `${speaker}, ${date}`;
  if (whole.length <= most) return whole;
  if (speaker.length <= most) return speaker;
  return most >= 4 ? `${speaker.slice(0, most - 1).trimEnd()}…` : '';
}
