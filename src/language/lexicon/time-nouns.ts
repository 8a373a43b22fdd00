import { MONTHS, WEEKDAYS } from './calendar-words.ts';

/** Nouns that tell when, and so are nobody's name: "Montag", "Januar", "Uhr". Own compilation. */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...(
    'uhr ortszeit mez mesz utc minute minuten stunde stunden tag tage tagen ' +
    'woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte jahrhundert morgen mittag nachmittag ' +
    'abend nacht vormittag wochenende mal zeit ende anfang mitte'
  ).split(' '),
]);
