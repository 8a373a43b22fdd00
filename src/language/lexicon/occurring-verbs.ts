/**
 * Verbs that tell of an event that it is or was, as their subject, their object or behind "zu". Own compilation.
 * Example: "Das Turnier begann am Montag in Harbrück."
 */
export const OCCURRING_VERBS: ReadonlySet<string> = new Set(
  (
    'geben ereignen geschehen passieren kommen stattfinden erschüttern beben entstehen ausbrechen ' +
    'beginnen starten anfangen eröffnen tagen abhalten veranstalten austragen erfolgen'
  ).split(' '),
);
