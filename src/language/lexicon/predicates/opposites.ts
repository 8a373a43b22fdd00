/** Two groups of predicates. */
type Pair = readonly [left: string, right: string];

/**
 * Own compilation. Groups of which one is always true of a thing, so that who denies the one tells the other: "Das Fest wurde nicht
 * abgesagt" says that it takes place.
 */
export const COMPLEMENTARY_PREDICATES: readonly Pair[] = [
  ['erlauben', 'verbieten'],
  ['erlauben', 'ablehnen'],
  ['zustimmen', 'ablehnen'],
  ['bleiben', 'abziehen'],
  ['bleiben', 'zurücktreten'],
  ['öffnen', 'schließen'],
  ['beenden', 'fortsetzen'],
  ['beenden', 'verlängern'],
  ['ändern', 'beibehalten'],
  ['stattfinden', 'absagen'],
  ['schuldig', 'unschuldig'],
  ['wirken', 'unwirksam'],
  ['schaden', 'unschädlich'],
  ['verstoßen', 'einhalten'],
  ['spielen', 'ausfallen'],
  ['veröffentlichen', 'geheimhalten'],
  ['leben', 'töten'],
  ['scheitern', 'gelingen'],
  ['funktionieren', 'versagen'],
  ['betrunken', 'nüchtern'],
  ['legal', 'illegal'],
  ['gültig', 'ungültig'],
  ['kostenlos', 'kostenpflichtig'],
  ['verpflichtend', 'freiwillig'],
  ['reichen', 'mangeln'],
  ['verletzen', 'unverletzt'],
  ['besitzen', 'entbehren'],
  ['schließen', 'erhaltenbleiben'],
  ['abreißen', 'erhaltenbleiben'],
  ['aufheben', 'erhaltenbleiben'],
  ['lügen', 'wahrheitsagen'],
  ['stabil', 'einsturzgefährdet'],
];

/**
 * Own compilation. Groups that cannot both be true of the same, and leave room between them: "Die Mieten steigen nicht" does not say that
 * they fall, and what is not brought in was not taken back.
 */
const CONTRARY_PREDICATES: readonly Pair[] = [
  ['beschließen', 'ablehnen'],
  ['verurteilen', 'freisprechen'],
  ['steigen', 'sinken'],
  ['beginnen', 'beenden'],
  ['festnehmen', 'freilassen'],
  ['ernennen', 'entlassen'],
  ['gewinnen', 'verlieren'],
  ['aufsteigen', 'absteigen'],
  ['kritisieren', 'loben'],
  ['beitreten', 'austreten'],
  ['erkranken', 'genesen'],
  ['aufheben', 'einführen'],
  ['bauen', 'abreißen'],
  ['inkrafttreten', 'außerkrafttreten'],
  ['verschärfen', 'lockern'],
  ['verbessern', 'verschlechtern'],
  ['abschalten', 'einschalten'],
  ['wahlsiegen', 'wahlverlieren'],
  ['festnehmen', 'flüchtig'],
  ['vermissen', 'entdecken'],
  ['gut', 'schlecht'],
  ['sauber', 'verschmutzen'],
  ['teurer', 'billiger'],
  ['gewinnmachen', 'verlustmachen'],
  ['bleiben', 'austreten'],
];

/** All that cannot both be true of the same: "freigesprochen" answers "verurteilt?" with no. */
export const OPPOSITE_PREDICATES: readonly Pair[] = [...COMPLEMENTARY_PREDICATES, ...CONTRARY_PREDICATES];

/**
 * Where or as what somebody has to stay for it to be no resignation. Own compilation. Example: "Er bleibt im Amt"; but "Er bleibt als
 * Abgeordneter im Landtag" is said by many a one who resigned.
 */
export const OFFICE_PLACES: ReadonlySet<string> = new Set(
  'amt ämtern amte posten spitze stuhl sessel position dienst funktion'.split(' '),
);

/** Words before such a place. Own compilation. Example: "Er bleibt [an] der Spitze." */
export const BEFORE_OFFICES: ReadonlySet<string> = new Set('in auf an bei als'.split(' '));

/** Deeds of which somebody dies, and words that only say that he did. Own compilation. Example: "Wurde sie ermordet?" – "Sie starb 1990." */
export const DEADLY_DEEDS: ReadonlySet<string> = new Set(
  'ermorden umbringen hinrichten erschießen erstechen vergiften massakrieren ermordet umgebracht Ermordung Mord Hinrichtung Erschießung Mörder'.split(
    ' ',
  ),
);
export const OUTCOMES: ReadonlySet<string> = new Set(
  'sterben versterben umkommen erliegen gestorben Tod Tote Toter Todesopfer Todesfall tot Leiche'.split(' '),
);
