/**
 * Verbs, also with any prefix, whose perfect is built with "sein" and is no passive: "ist zurückgetreten", "war
 * gescheitert"; but "ist geliefert" is one. Own compilation from standard German grammar.
 */
export const SEIN_PERFECT_STEMS: readonly string[] = (
  'kommen gehen fahren fliegen treten steigen sinken fallen sterben fliehen scheitern bleiben wachsen entstehen ' +
  'erscheinen geschehen passieren platzen springen laufen reisen verschwinden brechen rücken wandern ziehen ' +
  'folgen stürzen landen starten treffen begegnen gelingen misslingen erfolgen werden sein wechseln ertrinken ' +
  'verunglücken erkranken genesen explodieren kentern schrumpfen schmelzen weichen kriechen rutschen kehren ' +
  'marschieren flüchten'
).split(' ');

/**
 * Reflexive verbs whose participle with "sein" tells what the subject does, and is no passive: "war an der Tat
 * beteiligt". Own compilation.
 */
export const REFLEXIVE_STATES: ReadonlySet<string> = new Set(
  (
    'beteiligen verwickeln involvieren interessieren engagieren spezialisieren entschließen besorgen verlieben erkälten ' +
    'bemühen zerstreiten verschulden verfeinden verbünden versammeln befreunden'
  ).split(' '),
);
