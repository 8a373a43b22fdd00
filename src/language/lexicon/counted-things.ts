/**
 * Words beside a number that counts something and is no year, lower-cased. Own compilation.
 */

/** "rund 2000", "Paragraf 1906", "bis zu 2000". */
export const BEFORE_COUNTS: ReadonlySet<string> = new Set(
  (
    'rund etwa über knapp fast gut als ca circa zirka ungefähr nahezu mindestens höchstens insgesamt nur nr nummer ' +
    'paragraf paragraph art artikel absatz kapitel seite band zimmer raum gleis platz agenda modell je pro auf euro dollar zu weitere ' +
    'weiteren plus minus'
  ).split(' '),
);

/** "die 2000 Demonstranten", but "die 2006 gegründete Partei". */
export const DETERMINERS_OF_COUNTS: ReadonlySet<string> = new Set(
  'die der den diese diesen alle allen'.split(' '),
);

/** "2000 Euro", "1990 Meter". */
export const COUNTED_THINGS: ReadonlySet<string> = new Set(
  (
    'euro dollar prozent franken mark pfund rubel kilometer kilometern meter metern tonnen menschen personen einwohner ' +
    'einwohnern hektar liter litern mal millionen milliarden stück quadratmeter quadratmetern grad m km kg uhr tage ' +
    'tagen stunden jahre jahren seiten soldaten teilnehmer teilnehmern besucher besuchern arbeitsplätze arbeitsplätzen ' +
    'mitarbeiter mitarbeitern tote toten verletzte verletzten demonstranten beamte beamten polizisten % € $'
  ).split(' '),
);

/** "seit 1848", "anno 1525": an older year needs such a word. */
export const BEFORE_YEARS: ReadonlySet<string> = new Set(
  'seit ab von bis um in im vor nach anno und oder bereits schon erst noch zwischen war wurde jahr jahre jahren'.split(
    ' ',
  ),
);
