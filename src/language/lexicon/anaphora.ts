/**
 * Words that stand for what was said before: "Der Wirt bestritt das", "Die Stadt wies die Vorwürfe zurück".
 * Own compilation.
 */
export const CLAUSE_PRONOUNS: ReadonlySet<string> = new Set(
  'das dies es darüber davon daran dagegen dazu damit dafür darauf dem diesem'.split(' '),
);
export const CLAUSE_NOUNS: ReadonlySet<string> = new Set(
  (
    'Vorwurf Bericht Meldung Anschuldigung Behauptung Darstellung Angabe Unterstellung Gerücht Spekulation Verdächtigung ' +
    'Medienbericht Pressebericht Zeitungsbericht Vermutung Aussage Information Erkenntnis Pressemeldung Nachricht Beschuldigung Zeitungsmeldung'
  ).split(' '),
);

/** "Die Verhandlungen [darüber] laufen." */
export const ABOUT_THAT: ReadonlySet<string> = new Set('darüber dazu'.split(' '));

/** "[Das] bestritt er": it may stand for a subject, and for what was said. */
export const THAT: ReadonlySet<string> = new Set(['das']);
