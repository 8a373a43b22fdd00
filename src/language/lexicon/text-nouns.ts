import { words } from '../word-list.ts';

/**
 * Nouns for texts and for what has a name in quotation marks, by their ends. Own compilation.
 */
const endsIn = (nouns: readonly string[], endings: string): RegExp =>
  new RegExp(`(?:${nouns.join('|')})(?:${endings})?$`);

/** "im Abschluss[bericht]", "aus Regierungs[kreisen]": words uttered or written. */
export const TEXT_NOUNS: readonly string[] = words(`
  bericht zettel plakat aussage erklärung mitteilung meldung schreiben brief papier dokument gutachten studie artikel blatt
  magazin zeitung interview rede kommentar analyse urteil begründung resolution homepage website webseite internetseite
  protokoll memorandum manifest petition rundschreiben aufruf beschluss anordnung schrift vertrag gesetz entwurf antrag buch
  blog twitter kreisen umfrage statistik stellungnahme
`);
export const TEXT_NOUN = endsIn(TEXT_NOUNS, 'e?s|e|en|n|er|ern');

/** "die [Organisation] „Hilfe für alle“": behind them quotation marks hold a name. */
export const NAMED_NOUNS: readonly string[] = words(`
  organisation gruppe verein initiative bündnis zeitung zeitschrift magazin blatt sender portal seite film buch roman lied song
  album serie sendung projekt programm schiff stiftung partei band gesellschaft bewegung kampagne aktion konferenz ausstellung
  preis titel spiel oper stück enzyklika firma unternehmen gewerkschaft typ typs marke modell operation
`);
export const NAMED_NOUN = endsIn(NAMED_NOUNS, 's|es|n|en|e');

/** "nach [Agenturmeldungen]", "nach [Parteiangaben]": ends of nouns for words uttered, beside `UTTERANCE_NOUNS`. */
export const UTTERANCE_ENDINGS: readonly string[] = words(`
  meinung ansicht auffassung medien quellen erkenntnisstand endergebnis hochrechnungen angaben berichten bericht informationen
  meldungen aussagen erkenntnissen schätzungen
`);
