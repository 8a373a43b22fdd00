/** Nouns that tell when, and so are nobody's name: "Montag", "Januar", "Uhr". Own compilation. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni ' +
    'juli august september oktober november dezember uhr mez mesz utc minute minuten stunde stunden tag tage tagen ' +
    'woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte jahrhundert morgen mittag nachmittag ' +
    'abend nacht vormittag wochenende mal zeit ende anfang mitte'
  ).split(' '),
);
