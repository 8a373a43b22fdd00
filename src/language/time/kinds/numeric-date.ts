import { createDay, type Day, readDay } from '../calendar.ts';
import { closestDay } from '../choose-day.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { dayValue, unresolved } from '../time-value.ts';

/** "2023-12-30", "30.12.2023", "30. 12. 2023", "30.12.", "30.12.23" */
export const numericDate: TimeKind = {
  name: 'numeric date',
  starts: [NUMBER],
  pattern:
    '(?:(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})' +
    '|(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\.(?: ?(?<year>\\d{4})|(?<short>\\d{2}))?)(?![\\d:]|[.,]\\d)',
  read(match, { publishedAt }) {
    const { isoYear, isoMonth, isoDay, day, month, short } = match.groups ?? {};
    if (isoYear) {
      const iso = createDay(Number(isoYear), Number(isoMonth), Number(isoDay));
      return iso === null ? NOTHING : placeMatch(match, dayValue(iso));
    }
    const year = match.groups?.year ?? (short === undefined ? undefined : fullYear(short, publishedAt));
    if (year === null) return placeMatch(match, unresolved('day'));
    if (createDay(year ? Number(year) : 2000, Number(month), Number(day)) === null) return NOTHING;
    if (year) return placeMatch(match, dayValue(createDay(Number(year), Number(month), Number(day))));
    if (publishedAt === null) return placeMatch(match, unresolved('day'));
    return placeMatch(match, dayValue(closestDay(publishedAt, Number(month), Number(day))));
  },
};

/** "90" is 1990 and "23" is 2023 in an article of 2024: the last such year up to the next one. */
function fullYear(short: string, publishedAt: Day | null): string | null {
  if (publishedAt === null) return null;
  const latest = readDay(publishedAt).year + 1;
  return String(latest - ((((latest - Number(short)) % 100) + 100) % 100)).padStart(4, '0');
}
