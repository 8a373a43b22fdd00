import type { Locale } from './chat.ts';

const GERMAN_SEASONS: Readonly<Record<string, string>> = {
  SP: 'Frühjahr',
  SU: 'Sommer',
  FA: 'Herbst',
  WI: 'Winter',
};
const ENGLISH_SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};
const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Writes a date as the reader's language does, at its own precision: 2024-09-06 becomes 06.09.2024, 2024-09
 * becomes 09/2024, 2024-W36 becomes "KW 36/2024". A value of another form is shown as it is.
 * @param value ISO 8601 with TimeML's extensions (seasons 2024-SP, quarters 2024-Q1, decades 199, centuries 19)
 */
export function renderDate(value: string, locale: Locale): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (day) return renderDay(day[1] ?? '', day[2] ?? '', day[3] ?? '', locale);
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month) return renderMonth(month[1] ?? '', month[2] ?? '', locale);
  const week = /^(\d{4})-W(\d{2})/.exec(value);
  if (week) return locale === 'de' ? `KW ${week[2]}/${week[1]}` : `week ${week[2]}/${week[1]}`;
  const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (part) return renderPartOfYear(part[1] ?? '', part[2] ?? '', locale);
  if (/^\d{3}$/.test(value)) return locale === 'de' ? `${value}0er-Jahre` : `the ${value}0s`;
  if (/^\d{2}$/.test(value)) return renderCentury(Number(value) + 1, locale);
  return value;
}

/**
 * Writes an instant with day, hour and minute of a time zone: "26.11.2026, 08:00".
 * @param zone an IANA name
 */
export function renderInstant(instant: Date, zone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: zone,
    day: '2-digit',
    month: locale === 'de' ? '2-digit' : 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);
}

/** Writes a period; one open end is left open ("ab 01.03.2024"), a single day is written once. */
export function renderPeriod(from: string, to: string, locale: Locale): string {
  const first = renderDate(from, locale);
  const last = renderDate(to, locale);
  if (first === last) return first;
  return locale === 'de' ? `${first}–${last}` : `${first} – ${last}`;
}

function renderDay(year: string, month: string, day: string, locale: Locale): string {
  const name = ENGLISH_MONTHS[Number(month) - 1];
  return locale === 'de' || name === undefined ? `${day}.${month}.${year}` : `${Number(day)} ${name} ${year}`;
}

function renderMonth(year: string, month: string, locale: Locale): string {
  const name = ENGLISH_MONTHS[Number(month) - 1];
  return locale === 'de' || name === undefined ? `${month}/${year}` : `${name} ${year}`;
}

function renderPartOfYear(year: string, part: string, locale: Locale): string {
  if (part.startsWith('Q'))
    return locale === 'de' ? `${part.slice(1)}. Quartal ${year}` : `Q${part.slice(1)} ${year}`;
  if (part.startsWith('H'))
    return locale === 'de' ? `${part.slice(1)}. Halbjahr ${year}` : `H${part.slice(1)} ${year}`;
  // A winter is named by the year of its December.
  const years = part === 'WI' ? `${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}` : year;
  return `${(locale === 'de' ? GERMAN_SEASONS : ENGLISH_SEASONS)[part] ?? part} ${years}`;
}

function renderCentury(century: number, locale: Locale): string {
  if (locale === 'de') return `${century}. Jahrhundert`;
  const ending =
    { 1: 'st', 2: 'nd', 3: 'rd' }[century % 100 > 10 && century % 100 < 14 ? 0 : century % 10] ?? 'th';
  return `${century}${ending} century`;
}
