/**
 * Nouns that only count what follows them: "Hunderte von Drohnen", "Tausende Menschen", "die Mehrheit der Abgeordneten".
 * Own compilation, in small letters.
 */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  (
    'hunderte tausende zehntausende hunderttausende dutzende dutzend millionen million milliarden milliarde mehrheit hälfte ' +
    'drittel viertel teil teile großteil reihe zahl anzahl menge gruppe paar vielzahl mehrzahl tonnen tonne prozent kilogramm liter'
  ).split(' '),
);
