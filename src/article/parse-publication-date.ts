const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.,]{4,20} ?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Nobody printed news before; smaller years are place holders such as 0001-01-01. */
const FIRST_YEAR = 1600;

/**
 * The day of a publication, as written (2024-09-07, 2024-09-07T23:30:00+02:00 or 7.9.2024); no time zone moves it.
 *
 * @returns the ISO day, or null for anything that is no day of the calendar
 */
export function parsePublicationDate(written: string): string | null {
  const iso = ISO.exec(written.trim());
  const german = GERMAN.exec(written.trim());
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : german
      ? [german[3], german[2]?.padStart(2, '0'), german[1]?.padStart(2, '0')]
      : [];
  if (!year || !month || !day || Number(year) < FIRST_YEAR) return null;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isoDay = `${year}-${month}-${day}`;
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(isoDay) ? isoDay : null;
}
