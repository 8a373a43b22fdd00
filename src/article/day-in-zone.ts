const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day of an instant in a time zone.
 * @param instant milliseconds since 1970
 * @param timeZone an IANA name
 * @returns the ISO day, or null for an instant that no calendar holds
 */
export function dayInZone(instant: number, timeZone: string): string | null {
  if (Number.isNaN(new Date(instant).getTime())) return null;
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(instant);
}
