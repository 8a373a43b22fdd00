import { words } from '../word-list.ts';

/** Beginnings of nouns for somebody beside whoever is named: "ein [Konkurrent] von Nordwerk", "der [Sohn] von Vogt". Own compilation, like the lists below. */
const OTHERS = words(
  `Konkurrent Kritiker Gegner Opfer Nachbar Zulieferer Kunde Rival Kläger Feind Partner Sohn Tochter Mutter Vater Bruder Schwester
  Witwe Freund Kolleg Vorgänger Nachfolger`,
);
export const SOMEBODY_BESIDE = new RegExp(`^(?:${OTHERS.join('|')})`);

/** Parts of nouns for those who speak for a body: "[Sprecher]in", "Finanz[chef]". */
const REPRESENTATIVES = words(
  `sprecher chef präsident vorsitzend vorstand leiter direktor geschäftsführ experte sekretär vertreter anwalt`,
);
export const REPRESENTS = new RegExp(`(?:${REPRESENTATIVES.join('|')})`, 'iu');

/** Names that are none: pronouns, and nouns for words that nobody is named for ("[Medienberichten] zufolge"). */
const PRONOUNS = words(
  'er sie es wir ich man viele einige manche mehrere alle andere dies das dieser diese der die',
);
const REPORTS = words('angaben informationen meldungen');
export const NAMES_NOBODY = new RegExp(
  `^(?:${[...PRONOUNS, ...REPORTS].join('|')}|\\p{L}*berichten?)$`,
  'iu',
);
