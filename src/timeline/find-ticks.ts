import type { Locale } from '../chat/chat.ts';
import { renderDate } from '../chat/render-date.ts';
import type { Tick } from './timeline.ts';

export const DAY = 86_400_000;
const MOST_TICKS = 6;
/** Steps between two ticks in months, then in days. */
const MONTH_STEPS = [120, 60, 24, 12, 6, 3, 2, 1];
const DAY_STEPS = [14, 7, 2, 1];

/**
 * The ticks of an axis: beginnings of years, months or days, the finest step that gives no more than six.
 * @param first @param last instants in milliseconds, first before last
 */
export function findTicks(first: number, last: number, locale: Locale): readonly Tick[] {
  const candidates = [
    ...MONTH_STEPS.map((step) => monthTicks(first, last, step)),
    ...DAY_STEPS.map((step) => dayTicks(first, last, step)),
  ].filter((days) => days.length > 0 && days.length <= MOST_TICKS);
  const days = candidates.at(-1) ?? [];
  const precision = precisionOf(days);
  return days.map((day) => ({
    label: renderDate(new Date(day).toISOString().slice(0, precision), locale),
    at: (day - first) / (last - first),
  }));
}

/** A tick is labelled with its year where all are years' beginnings, with its month, or with its day. */
function precisionOf(days: readonly number[]): number {
  const dates = days.map((day) => new Date(day));
  if (dates.every((date) => date.getUTCDate() === 1 && date.getUTCMonth() === 0)) return 4;
  return dates.every((date) => date.getUTCDate() === 1) ? 7 : 10;
}

function monthTicks(first: number, last: number, step: number): readonly number[] {
  const start = new Date(first);
  const month = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const days: number[] = [];
  for (let next = Math.ceil(month / step) * step; days.length <= MOST_TICKS; next += step) {
    const day = Date.UTC(Math.floor(next / 12), next % 12, 1);
    if (day > last) break;
    if (day >= first) days.push(day);
  }
  return days;
}

function dayTicks(first: number, last: number, step: number): readonly number[] {
  const days: number[] = [];
  for (
    let day = Math.ceil(first / DAY / step) * step * DAY;
    day <= last && days.length <= MOST_TICKS;
    day += step * DAY
  )
    days.push(day);
  return days;
}
