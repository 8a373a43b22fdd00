import type { Unit } from './calendar-words.ts';

/**
 * Words for days and periods by their place, lower-cased. Own compilation from standard German grammar.
 */

/** Days from the publication: "Der Rat tagte vorgestern." */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([
  ['vorvorgestern', -3],
  ['vorgestern', -2],
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
  ['übermorgen', 2],
]);

/** Stems of adjectives, in days from the publication: "am gestrigen Dienstag". */
export const DEICTIC_ADJECTIVES: ReadonlyMap<string, number> = new Map([
  ['vorgestrig', -2],
  ['gestrig', -1],
  ['heutig', 0],
  ['morgig', 1],
]);

/** Periods that hold the publication or the time just told: "Ende des Jahres", "zum Wochenbeginn", "heuer". */
export const NAMED_PERIODS: ReadonlyMap<string, Unit> = new Map([
  ['heuer', 'year'],
  ['jahresende', 'year'],
  ['jahresbeginn', 'year'],
  ['jahresanfang', 'year'],
  ['jahresmitte', 'year'],
  ['ende des jahres', 'year'],
  ['anfang des jahres', 'year'],
  ['beginn des jahres', 'year'],
  ['mitte des jahres', 'year'],
  ['im laufe des jahres', 'year'],
  ['über das jahr', 'year'],
  ['übers jahr', 'year'],
  ['das ganze jahr', 'year'],
  ['monatsende', 'month'],
  ['monatsbeginn', 'month'],
  ['monatsanfang', 'month'],
  ['ende des monats', 'month'],
  ['anfang des monats', 'month'],
  ['mitte des monats', 'month'],
  ['wochenbeginn', 'week'],
  ['wochenanfang', 'week'],
  ['wochenmitte', 'week'],
  ['ende der woche', 'week'],
  ['anfang der woche', 'week'],
  ['beginn der woche', 'week'],
  ['mitte der woche', 'week'],
  ['im laufe der woche', 'week'],
  ['unter der woche', 'week'],
]);

/** Periods beside the time told, or beside the publication: "am Vortag", "im Folgejahr". */
export const NEIGHBOURING_PERIODS: ReadonlyMap<string, readonly [unit: Unit, steps: number]> = new Map([
  ['vortag', ['day', -1]],
  ['vortages', ['day', -1]],
  ['vortags', ['day', -1]],
  ['vorwoche', ['week', -1]],
  ['vormonat', ['month', -1]],
  ['vormonats', ['month', -1]],
  ['vorquartal', ['quarter', -1]],
  ['vorjahr', ['year', -1]],
  ['vorjahres', ['year', -1]],
  ['vorvorjahr', ['year', -2]],
  ['folgetag', ['day', 1]],
  ['folgewoche', ['week', 1]],
  ['folgemonat', ['month', 1]],
  ['folgejahr', ['year', 1]],
]);

/** Repetitions with the duration between them: "Der Rat tagt täglich." */
export const REPETITIONS: ReadonlyMap<string, string> = new Map([
  ['täglich', 'P1D'],
  ['tägliche', 'P1D'],
  ['täglichen', 'P1D'],
  ['wöchentlich', 'P1W'],
  ['monatlich', 'P1M'],
  ['jährlich', 'P1Y'],
  ['jährliche', 'P1Y'],
  ['jährlichen', 'P1Y'],
  ['alljährlich', 'P1Y'],
  ['stündlich', 'PT1H'],
  ['werktags', 'P1D'],
  ['wochentags', 'P1D'],
]);

/** Times of the year that every house keeps otherwise: "in der Adventszeit". */
export const UNPLACED_PERIODS: readonly string[] = [
  'adventszeit',
  'vorweihnachtszeit',
  'weihnachtszeit',
  'osterzeit',
  'fastenzeit',
  'karnevalszeit',
];

/** Stretches of a month that are told as the month: "in der ersten Januarhälfte", "am letzten Maiwochenende". */
export const MONTH_STRETCHES: readonly string[] = [
  'hälfte',
  'woche',
  'wochen',
  'wochenende',
  'tage',
  'tagen',
  'tag',
];

/** Before a month named alone: "im Mai", "seit August"; "Frau März" and "August Bär" have none of them. */
export const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  'im seit ab bis vom zum für von zwischen und oder sowie des den der einen monat monats pro gegen schon noch erst'.split(
    ' ',
  ),
);

/** Before a season named alone: "im Sommer", "den ganzen Winter"; "Frau Sommer" has none of them. */
export const BEFORE_SEASONS: ReadonlySet<string> = new Set(
  'im ganzen seit ab bis vom zum für von zwischen und oder des den der einen während pro gegen über'.split(
    ' ',
  ),
);
