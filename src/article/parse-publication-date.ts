import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../language/lexicon/calendar-words.ts';
import { dayInZone } from './day-in-zone.ts';

/** Where nobody says otherwise, days are those of this zone. */
export const DEFAULT_TIME_ZONE = 'Europe/Berlin';

/** Nobody printed news before; smaller years are place holders such as 0001-01-01. */
const FIRST_YEAR = 1600;
/** Nothing is longer that is one date with its time. */
const LONGEST = 80;

const WEEKDAY = /^(\p{L}{2,10})[.,]{0,2} +(?=\S)/u;
/** Each finds year, month and day by name and leaves what stands behind them. */
const DAYS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=T|$)/,
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})(?!\d)/,
  /^(?<day>\d{1,2})\.? ?-?(?<word>\p{L}{3,9})[.,]? ?-?(?<year>\d{4})(?!\d)/u,
  /^(?<word>\p{L}{3,9})\.? (?<day>\d{1,2}), ?(?<year>\d{4})(?!\d)/u,
];
const TIME =
  /^(?:T|,? *(?:[-–|] *)?(?:um )?)(?<hour>\d{1,2})(?:[:.]?(?<minute>\d{2})(?:[:.]?(?<second>\d{2})(?:[.,]\d{1,9})?)?)?(?: ?Uhr)?(?: ?(?<zone>Z|[A-Z]{2,4}|[+-]\d{2}(?::?\d{2})?))?$/;
/** Seconds or milliseconds since 1970: no day has so many digits. */
const EPOCH = /^\d{9,10}(?:\d{3})?$/;

/** The names of months and days in RFC 5322, section 3.3, which feeds in any language use. */
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH_DAYS = 'mon tue wed thu fri sat sun'.split(' ');
/** Zones by name, as minutes east of Greenwich: RFC 5322, section 4.3, and those of Central Europe. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  CET: 60,
  MEZ: 60,
  BST: 60,
  CEST: 120,
  MESZ: 120,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/**
 * The day of a publication. What is written with Z, an offset or as seconds since 1970 is an instant and is brought to
 * the time zone; anything else is the day as it is written (2024-09-07, 7.9.2024, "2. April 2025, 10:30 Uhr").
 *
 * @param written a date as heads, pages, feeds and JSON have it
 * @param timeZone an IANA name: whose day an instant is
 * @returns the ISO day, or null for anything that is no day of the calendar
 */
export function parsePublicationDate(
  written: string | number,
  timeZone: string = DEFAULT_TIME_ZONE,
): string | null {
  const text = String(written).replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return null;
  if (EPOCH.test(text)) return dayInZone(Number(text) * (text.length > 10 ? 1 : 1000), timeZone);
  const dated = withoutWeekday(text);
  for (const pattern of DAYS) {
    const match = pattern.exec(dated);
    const day = match && readDay(match.groups ?? {});
    if (match && day) return readTime(day, dated.slice(match[0].length), timeZone);
  }
  return null;
}

function withoutWeekday(text: string): string {
  const word = WEEKDAY.exec(text);
  if (!word) return text;
  const name = word[1]?.toLowerCase() ?? '';
  const isDay =
    ENGLISH_DAYS.some((day) => name.startsWith(day)) ||
    [...WEEKDAYS.keys()].some((day) => day.startsWith(name));
  return isDay ? text.slice(word[0].length) : text;
}

type Parts = Readonly<Record<string, string | undefined>>;

/** @returns the day as UTC midnight, or null where the calendar has none */
function readDay({ year, month, word, day }: Parts): Date | null {
  const number = month === undefined ? monthOf(word ?? '') : Number(month);
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  const isReal = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day);
  return isReal && Number(year) >= FIRST_YEAR ? date : null;
}

function monthOf(word: string): number {
  const name = word.toLowerCase();
  const english = ENGLISH_MONTHS.indexOf(name.slice(0, 3)) + 1;
  return MONTHS.get(name) ?? SHORT_MONTHS.get(name) ?? (english || Number.NaN);
}

function readTime(day: Date, rest: string, timeZone: string): string | null {
  const isoDay = day.toISOString().slice(0, 10);
  if (rest === '') return isoDay;
  const { hour, minute = '0', second = '0', zone } = TIME.exec(rest)?.groups ?? {};
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const offset = zone === undefined ? null : minutesOf(zone);
  if (Number.isNaN(offset)) return null;
  if (offset === null) return isoDay;
  const minutes = Number(hour) * 60 + Number(minute) - offset;
  return dayInZone(day.getTime() + minutes * 60_000, timeZone);
}

/** @returns minutes east of Greenwich, NaN for a name nobody knows */
function minutesOf(zone: string): number {
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!offset) return ZONES[zone] ?? Number.NaN;
  return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
}
