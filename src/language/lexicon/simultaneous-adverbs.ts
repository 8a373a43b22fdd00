/**
 * Words at the head of a sentence that keep it at the time of the sentence before, lower-cased. Own compilation.
 * Example: "Im Mai warnte der Rat. Gleichzeitig zeigte er sich besorgt."
 */
export const SIMULTANEOUS_ADVERBS: ReadonlySet<string> = new Set([
  'gleichzeitig',
  'zugleich',
  'zeitgleich',
  'damals',
  'dabei',
  'daraufhin',
]);
