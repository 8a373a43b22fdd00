const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(
  ' ',
);
const DATE = new RegExp(`(?:\\b(${MONTHS.join('|')})\\s+)?\\b((?:19|20)\\d\\d)\\b`, 'giu');

/** The years and months a question names: "Juni 2013" gives "2013-06", "2013" itself. */
export function findDates(text: string): readonly string[] {
  return [...text.matchAll(DATE)].map(([, month, year]) => {
    if (month === undefined) return year as string;
    return `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`;
  });
}
