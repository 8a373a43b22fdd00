import { foreignWords } from '../../chat/quotation.ts';
import { renderDate, renderInstant } from '../../chat/render-date.ts';
import { fill, stringsOf } from '../../chat/strings/strings.ts';
import { type Markup, markup } from '../../markup.ts';
import type { PageFrame } from '../document.ts';
import type { LostStatement } from '../page-archive.ts';
import { pageStrings } from '../strings.ts';
import { placeOf } from './statement.ts';

/** As many are listed; the others are counted. */
const MOST_LISTED = 20;
const LONGEST_NAME = 120;

export interface LostValues {
  readonly lost: readonly LostStatement[];
  /** The number that a statement is marked with, by its place. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly timeZone: string;
}

/** What earlier versions of an article said that it says no more: who, when, until when, and what stands there now. */
export function renderLost({ lost, numbers, timeZone }: LostValues, frame: PageFrame): Markup | null {
  if (lost.length === 0) return null;
  const { locale } = frame;
  const strings = pageStrings(locale).article;
  const at = (instant: string): string => renderInstant(new Date(instant), timeZone, locale);
  const items = lost.slice(0, MOST_LISTED).map(({ speaker, date, savedAt, goneAt, now }) => {
    const who =
      speaker === null ? stringsOf(locale).statement.unknownSpeaker : foreignWords(speaker, LONGEST_NAME);
    const said = date === null ? null : ` (${renderDate(date, locale)})`;
    const version =
      goneAt === null
        ? fill(strings.version, { from: at(savedAt) })
        : fill(strings.versionUntil, { from: at(savedAt), to: at(goneAt) });
    const place = now === null ? null : placeOf(now);
    const number = place === null ? undefined : numbers.get(place);
    const instead =
      number === undefined
        ? strings.lost
        : markup`${strings.instead} <a href="#${place}">${fill(strings.mark, { number })}</a>`;
    return markup`<li><b>${who}</b>${said} · ${version} · ${instead}</li>`;
  });
  const more =
    lost.length > MOST_LISTED
      ? markup`<p>${fill(strings.moreLost, { count: lost.length - MOST_LISTED })}</p>`
      : null;
  return markup`<section class="note" aria-labelledby="earlier"><h2 id="earlier">${strings.earlier}</h2><ul class="plain">${items}</ul>${more}</section>`;
}
