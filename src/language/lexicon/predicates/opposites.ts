/**
 * Own compilation. Predicate groups that cannot both be true of the same: "freigesprochen" answers "verurteilt?" with no. Each pair
 * with an own sentence a side: the second answers the question about the first.
 */
export const OPPOSITE_PREDICATES: readonly (readonly [left: string, right: string])[] = [
  ['erlauben', 'verbieten'],
  ['erlauben', 'ablehnen'],
  ['beschließen', 'ablehnen'],
  ['bleiben', 'abziehen'],
  ['bleiben', 'zurücktreten'],
  ['verurteilen', 'freisprechen'],
  ['zustimmen', 'ablehnen'],
  ['steigen', 'sinken'],
  ['öffnen', 'schließen'],
  ['beginnen', 'beenden'],
  ['beenden', 'fortsetzen'],
  ['beenden', 'verlängern'],
  ['festnehmen', 'freilassen'],
  ['ernennen', 'entlassen'],
  ['gewinnen', 'verlieren'],
  ['aufsteigen', 'absteigen'],
  ['kritisieren', 'loben'],
  ['beitreten', 'austreten'],
  ['ändern', 'beibehalten'],
  ['stattfinden', 'absagen'],
  ['erkranken', 'genesen'],
  ['schuldig', 'unschuldig'],
  ['verstoßen', 'einhalten'],
  ['aufheben', 'einführen'],
  ['spielen', 'ausfallen'],
  ['veröffentlichen', 'geheimhalten'],
  ['bauen', 'abreißen'],
  ['leben', 'töten'],
  ['inkrafttreten', 'außerkrafttreten'],
  ['scheitern', 'gelingen'],
  ['verschärfen', 'lockern'],
  ['verbessern', 'verschlechtern'],
  ['abschalten', 'einschalten'],
  ['wahlsiegen', 'wahlverlieren'],
];

/**
 * Own compilation. Of those above the pairs of which one is always true, so that who denies the one tells the other: "Das Fest wurde nicht
 * abgesagt" says that it takes place. The others leave room between them: "Die Mieten steigen nicht" does not say that they fall, and
 * what is not brought in was not taken back.
 */
export const COMPLEMENTARY_PREDICATES: readonly (readonly [left: string, right: string])[] = [
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
  ['verstoßen', 'einhalten'],
  ['spielen', 'ausfallen'],
  ['veröffentlichen', 'geheimhalten'],
  ['leben', 'töten'],
  ['scheitern', 'gelingen'],
];

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
