import { words } from '../word-list.ts';
/**
 * Words inside and before names. Own compilation. Examples: "Institute for the Study of Rivers", "Prof. Dr. Anna Weber".
 */
export const ENGLISH_PARTICLES: ReadonlySet<string> = new Set(words('for of the and on in'));

export const ACADEMIC_TITLES: ReadonlySet<string> = new Set(words('Dr Prof Dipl Ing Mag St Dr. Prof.'));

/** "the Institute [of] Rivers": they are no German words, as "in" and "on" may be. */
export const SURE_ENGLISH_PARTICLES: ReadonlySet<string> = new Set(words('for of the and'));
export const ENGLISH_NAME_WORDS: ReadonlySet<string> = new Set(words('of for the'));

/** "[Bad] Lindenau", "[Sankt] Gallus". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(words('Bad Sankt Santa San'));

/** What ends a name and opens no sentence: "Linked[In]", "Politiker[Innen]". */
export const NAME_ENDINGS: ReadonlySet<string> = new Set(words('In Innen An On Up'));

/** What somebody has, gets or is told, without an article, and hardly anybody's name: "erwartet die Sängerin [Applaus]". Own compilation. */
export const BARE_OBJECTS: ReadonlySet<string> = new Set(
  words(
    'Erfolg Applaus Beifall Halt Stand Thema Einspruch Widerspruch Alarm Vorrang Gehör Rückhalt Bilanz Klarheit Fragen Fehler Probleme Vorwürfe Kritik Klage Anzeige Strafanzeige Beschwerde Berufung Revision Entwarnung Mitglied Teil Tote Verletzte Überlebende Vermisste Schwerverletzte Leichtverletzte Todesopfer',
  ),
);

/** How somebody is addressed before the name, which is no office: "[Frau] Ohm". Lower-cased. Own compilation. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  'herr herrn frau fräulein sir lady lord mister mrs madame'.split(' '),
);

/** Those of them for women. */
export const FEMALE_ADDRESSES: ReadonlySet<string> = new Set('frau fräulein lady mrs madame'.split(' '));
