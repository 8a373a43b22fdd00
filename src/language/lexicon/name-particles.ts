/**
 * Small words inside names: "Clara von der Heide", "Kurt zu Lauenfels", "Amir el-Karim".
 * Own compilation.
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'von van de der den del della di da dos el al bin ibn ben zu la le du ter ten te y'.split(' '),
);

/** Those that never open the particles of a name: "von [der] Heide", but not "Weber [den] Vogt". */
export const INNER_NAME_PARTICLES: ReadonlySet<string> = new Set(['den', 'der', 'dem', 'la', 'y']);

/** Prepositions that may open a surname without a given name: "Hat [von Lindenfels] gelogen?" */
export const SURNAME_OPENERS: ReadonlySet<string> = new Set(['von', 'zu']);
