/** Words that ask for a measure and give one. Own compilation. */

/** Nouns that count what hangs on them: "Die [Zahl] der Verletzten stieg auf zwölf." */
export const TOTAL_NOUNS: ReadonlySet<string> = new Set('Zahl Anzahl Gesamtzahl'.split(' '));

/** Adjectives that ask for a measure by "wie": "Wie [hoch] war der Umsatz?" */
export const MEASURE_ADJECTIVES: ReadonlySet<string> = new Set(
  'hoch niedrig groß klein lang breit tief schwer alt teuer weit schnell stark'.split(' '),
);

/** What rises with them becomes dearer: "Der Strom[preis] steigt." Own compilation. */
export const PRICE_NOUNS: ReadonlySet<string> = new Set(['preis', 'kosten', 'tarif', 'gebühr']);

/** What a price does, and what the thing becomes by it: "Der Honigpreis [steigt]", so that "Honig wird [teurer]". */
export const PRICE_TURNS: ReadonlyMap<string, string> = new Map([
  ['steigen', 'teurer'],
  ['sinken', 'billiger'],
]);
