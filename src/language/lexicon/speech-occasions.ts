/**
 * Before whom and where one speaks. Own compilation.
 */

/** Ends of words for those who listen, lower-cased: "vor der Presse", "vor dem Sicherheitsrat". */
export const AUDIENCES: ReadonlySet<string> = new Set(
  (
    'presse medien journalisten kamera kameras mikrofonen parlament bundestag landtag kongress senat rat ausschuss ' +
    'gericht versammlung abgeordneten anhängern publikum fraktion konferenz'
  ).split(' '),
);

/** Where words stand that are dated by it: "in der Ausgabe vom Montag", "in einer Pressekonferenz vom Dienstag". */
export const SPEECH_OCCASIONS: ReadonlySet<string> = new Set(
  'Pressekonferenz Ausgabe Sitzung Tweet Beitrag Artikel'.split(' '),
);
