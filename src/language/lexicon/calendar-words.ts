import { words } from '../word-list.ts';

/**
 * The words of the calendar, lower-cased. Own compilation from standard German grammar, with the southern
 * and Austrian names.
 */

/** "im Januar", "Ende Jänner", "des Monats Mai". */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['januar', 1],
  ['jänner', 1],
  ['februar', 2],
  ['feber', 2],
  ['märz', 3],
  ['april', 4],
  ['mai', 5],
  ['juni', 6],
  ['juli', 7],
  ['august', 8],
  ['september', 9],
  ['oktober', 10],
  ['november', 11],
  ['dezember', 12],
]);

/** As written, January first; without the southern ones. */
export const MONTH_NAMES: readonly string[] = words(
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
);

/** "3. Okt. 2023". */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sept', 9],
  ['sep', 9],
  ['okt', 10],
  ['nov', 11],
  ['dez', 12],
  ['mär', 3],
]);

/** "am Sonnabend", "am Freitag"; the number is that of ISO 8601, Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['montag', 1],
  ['dienstag', 2],
  ['mittwoch', 3],
  ['donnerstag', 4],
  ['freitag', 5],
  ['samstag', 6],
  ['sonnabend', 6],
  ['sonntag', 7],
]);

/** "im Frühjahr", "im vergangenen Herbst"; the value is TIMEX3's. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['frühjahr', 'SP'],
  ['frühling', 'SP'],
  ['frühlings', 'SP'],
  ['frühjahrs', 'SP'],
  ['frühjahrsmonate', 'SP'],
  ['frühlingsmonate', 'SP'],
  ['sommer', 'SU'],
  ['sommers', 'SU'],
  ['sommermonate', 'SU'],
  ['sommermonaten', 'SU'],
  ['hochsommer', 'SU'],
  ['spätsommer', 'SU'],
  ['frühsommer', 'SU'],
  ['herbst', 'FA'],
  ['herbstes', 'FA'],
  ['spätherbst', 'FA'],
  ['herbstmonate', 'FA'],
  ['winter', 'WI'],
  ['winters', 'WI'],
  ['wintermonate', 'WI'],
  ['wintermonaten', 'WI'],
]);

/** "am Abend", "Donnerstagabend", "in der Nacht"; the value is TIMEX3's. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['früh', 'TMO'],
  ['morgen', 'TMO'],
  ['morgens', 'TMO'],
  ['vormittag', 'TMO'],
  ['vormittags', 'TMO'],
  ['mittag', 'TMI'],
  ['mittags', 'TMI'],
  ['nachmittag', 'TAF'],
  ['nachmittags', 'TAF'],
  ['abend', 'TEV'],
  ['abends', 'TEV'],
  ['vorabend', 'TEV'],
  ['nacht', 'TNI'],
  ['nachts', 'TNI'],
  ['mitternacht', 'T24:00'],
]);

/** What is counted: "zwei Tage", "drei Jahrzehnten", "48 Stunden". */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** What a clock counts, and no calendar: "zwei Stunden". */
export const CLOCK_UNITS: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour']);

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['sekunde', 'second'],
  ['sekunden', 'second'],
  ['minute', 'minute'],
  ['minuten', 'minute'],
  ['stunde', 'hour'],
  ['stunden', 'hour'],
  ['tag', 'day'],
  ['tage', 'day'],
  ['tagen', 'day'],
  ['tages', 'day'],
  ['wochenende', 'weekend'],
  ['wochenenden', 'weekend'],
  ['wochenendes', 'weekend'],
  ['woche', 'week'],
  ['wochen', 'week'],
  ['monat', 'month'],
  ['monate', 'month'],
  ['monaten', 'month'],
  ['monats', 'month'],
  ['quartal', 'quarter'],
  ['quartals', 'quarter'],
  ['quartale', 'quarter'],
  ['quartalen', 'quarter'],
  ['vierteljahr', 'quarter'],
  ['jahr', 'year'],
  ['jahre', 'year'],
  ['jahren', 'year'],
  ['jahres', 'year'],
  ['jahrzehnt', 'decade'],
  ['jahrzehnte', 'decade'],
  ['jahrzehnten', 'decade'],
  ['jahrzehnts', 'decade'],
  ['jahrhundert', 'century'],
  ['jahrhunderte', 'century'],
  ['jahrhunderten', 'century'],
  ['jahrhunderts', 'century'],
]);
