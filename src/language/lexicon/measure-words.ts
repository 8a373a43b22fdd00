/** Words that ask for a measure and give one. Own compilation. */

/** Verbs whose subject is the measure: "Der Umsatz [betrug] drei Millionen." */
export const MEASURE_VERBS: ReadonlySet<string> = new Set(
  (
    'betragen liegen belaufen ausmachen erreichen steigen ansteigen klettern wachsen sinken fallen zurückgehen ' +
    'schrumpfen beziffern schätzen umfassen kommen einbrechen'
  ).split(' '),
);

/** Verbs that have a measure beside their subject: "Der Umbau [kostete] drei Millionen." */
export const COST_VERBS: ReadonlySet<string> = new Set('kosten wiegen dauern messen'.split(' '));

/** Nouns that count what hangs on them: "Die [Zahl] der Verletzten stieg auf zwölf." */
export const TOTAL_NOUNS: ReadonlySet<string> = new Set('Zahl Anzahl Gesamtzahl'.split(' '));

/** Adjectives that ask for a measure by "wie": "Wie [hoch] war der Umsatz?" */
export const MEASURE_ADJECTIVES: ReadonlySet<string> = new Set(
  'hoch niedrig groß klein lang breit tief schwer alt teuer weit schnell stark'.split(' '),
);
