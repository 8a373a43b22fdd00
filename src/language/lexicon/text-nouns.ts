import { words } from '../word-list.ts';

/**
 * Nouns for texts and for what has a name in quotation marks, by their ends. Own compilation.
 */
const endsIn = (nouns: readonly string[], endings: string): RegExp =>
  new RegExp(`(?:${nouns.join('|')})(?:${endings})?$`);

const TEXT_CASES = 'e?s|e|en|n|er|ern';

/**
 * "im Abschluss[bericht]": words uttered or written. What they name says nothing by itself; who wrote it does.
 */
export const TEXT_NOUNS: readonly string[] = words(`
  bericht zettel plakat schild aussage erklärung mitteilung meldung schreiben brief papier dokument gutachten studie artikel
  interview rede kommentar kommentierung analyse urteil begründung resolution homepage website webseite internetseite protokoll memorandum
  manifest petition rundschreiben aufruf beschluss anordnung schrift vertrag gesetz entwurf antrag buch blog umfrage
  statistik stellungnahme verordnung paragraf paragraph richtlinie auswertung erhebung untersuchung schätzung prognose
  hochrechnung post tweet posting video podcast email mail fragebogen notiz inschrift banner transparent tafel zahl daten
  idee wunsch gerücht plan vorhaben motto slogan regel leitfaden merkblatt flugblatt einladung bilanz leitlinie konzept
  agb agbs verdacht vorwurf eingeständnis ergebnis erkenntnis information angabe einschätzung bekanntmachung legende überlieferung mythos märchen
`);
export const TEXT_NOUN = endsIn(TEXT_NOUNS, TEXT_CASES);

/** "im Nachrichten[magazin]": media, bodies that speak themselves and in which others do. */
export const MEDIUM_NOUNS: readonly string[] = words(
  'blatt magazin zeitung zeitschrift twitter facebook instagram kreis portal',
);
export const MEDIUM_NOUN = endsIn(MEDIUM_NOUNS, TEXT_CASES);

/** "die [Organisation] „Hilfe für alle“": behind them quotation marks hold a name. */
export const NAMED_NOUNS: readonly string[] = words(`
  organisation gruppe verein initiative bündnis zeitung zeitschrift magazin blatt sender portal seite film buch roman lied song
  album serie sendung projekt programm schiff stiftung partei band gesellschaft bewegung kampagne aktion konferenz ausstellung
  preis titel motto slogan stichwort spiel oper stück enzyklika firma unternehmen gewerkschaft typ typs marke modell operation
`);
export const NAMED_NOUN = endsIn(NAMED_NOUNS, 's|es|n|en|e');

/** "nach [Agenturmeldungen]", "nach [Parteiangaben]": ends of nouns for words uttered, beside `UTTERANCE_NOUNS`. */
export const UTTERANCE_ENDINGS: readonly string[] = words(`
  meinung ansicht auffassung medien quellen erkenntnisstand endergebnis hochrechnungen angaben berichten bericht informationen
  meldungen aussagen erkenntnissen schätzungen
`);

/** What a land says, where an adjective tells which: "nach nordländischen [Angaben]". Own compilation. */
export const SAID_BY_LANDS: ReadonlySet<string> = new Set(words('Angabe Darstellung Lesart Auffassung'));

/** Whom a text is for, where the noun says that it tells them something: "eine [Presse]mitteilung", "[Kunden]informationen". */
export const TOLD_GROUPS: ReadonlySet<string> = new Set(
  words('Presse Kunden Bürger Eltern Verbraucher Mieter Patienten Besucher Fahrgast Gäste Hand'),
);
export const TELLING_ENDINGS: ReadonlySet<string> = new Set(
  words('informationen mitteilung mitteilungen auskunft'),
);

/** Those that say in a compound whose words they are: "[Polizei]angaben", "[Medien]berichten". */
export const SOURCED_ENDINGS: readonly string[] = words(`
  angaben angabe berichten berichte bericht informationen meldungen meldung aussagen aussage erkenntnissen erkenntnisse
  einschätzung einschätzungen schätzungen schätzung mitteilung mitteilungen auskunft zahlen daten
`);

/** Behind this preposition nobody tells what stands there: "steht [auf] einem anderen [Blatt]"; "im Blatt" somebody does. */
export const ONLY_PAPER: ReadonlyMap<string, string> = new Map([['blatt', 'auf']]);
