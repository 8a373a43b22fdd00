/**
 * Verbs whose subject without an object goes through what their object does with one: "Die Tournee begann", "Die Gruppe begann
 * ihre Tournee". Own compilation.
 */
export const LABILE_VERBS: ReadonlySet<string> = new Set(
  (
    'beginnen starten anfangen anlaufen enden aufhören öffnen schließen ändern verändern verbessern verschlechtern ' +
    'verschärfen fortsetzen verlängern ausweiten ausbreiten erhöhen verringern brechen zerbrechen kippen'
  ).split(' '),
);
