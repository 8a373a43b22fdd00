import { MONTHS } from '../../language/lexicon/calendar-words.ts';

const DATE = new RegExp(`(?:\\b(${[...MONTHS.keys()].join('|')})\\s+)?\\b((?:19|20)\\d\\d)\\b`, 'giu');

/** The years and months a question names: "Juni 2013" gives "2013-06", "2013" itself. */
export function findDates(text: string): readonly string[] {
  return [...text.matchAll(DATE)].map(([, month, year]) => {
    if (month === undefined) return year as string;
    return `${year}-${String(MONTHS.get(month.toLowerCase()) ?? 0).padStart(2, '0')}`;
  });
}

const MONTH = new RegExp(`\\b(${[...MONTHS.keys()].join('|')})\\b(?:\\s+((?:19|20)\\d\\d))?`, 'giu');

/** The months a text names: "im Juni" gives 6. */
export const findNamedMonths = (text: string): readonly number[] =>
  [...text.matchAll(MONTH)].map(([, month = '']) => MONTHS.get(month.toLowerCase()) ?? 0);

/** Those without a year, which `findDates` leaves out. */
export const findMonths = (text: string): readonly number[] => findNamedMonths(text.replace(DATE, ' '));
