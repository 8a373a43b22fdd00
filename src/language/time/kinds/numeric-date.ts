import { createDay } from '../calendar.ts';
import { closestDay } from '../choose-day.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { dayValue, unresolved } from '../time-value.ts';

/** "2023-12-30", "30.12.2023", "30. 12. 2023", "30.12." */
export const numericDate: TimeKind = {
  name: 'numeric date',
  starts: [NUMBER],
  pattern:
    '(?:(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})' +
    '|(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\.(?: ?(?<year>\\d{4}))?)(?![\\d:]|[.,]\\d)',
  read(match, { publishedAt }) {
    const { isoYear, isoMonth, isoDay, day, month, year } = match.groups ?? {};
    if (isoYear) {
      const iso = createDay(Number(isoYear), Number(isoMonth), Number(isoDay));
      return iso === null ? NOTHING : placeMatch(match, dayValue(iso));
    }
    if (createDay(year ? Number(year) : 2000, Number(month), Number(day)) === null) return NOTHING;
    if (year) return placeMatch(match, dayValue(createDay(Number(year), Number(month), Number(day))));
    if (publishedAt === null) return placeMatch(match, unresolved('day'));
    return placeMatch(match, dayValue(closestDay(publishedAt, Number(month), Number(day))));
  },
};
