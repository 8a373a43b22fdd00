import { words } from '../word-list.ts';

/**
 * Nouns for groups that are neither a person nor a body and yet speak: "Das Handwerk warnte vor höheren Preisen". Ends of words.
 * Own compilation.
 */
export const SPEAKING_GROUPS: readonly string[] = words(`
  gewerbe handwerk wirtschaft branche industrie handel belegschaft bevölkerung lager seite szene nachbarschaft bürgerschaft
  leitung palast spitze spitzen basis elternschaft lehrerschaft ärzteschaft wissenschaft forschung kreise bezirk kommune kommunen gegend
  öffentlichkeit politik jugend volk runde umfeld ministerriege staatsspitze geistlichkeit klerus adel betrieb betriebe
  gastronomie hotellerie landwirtschaft bauernschaft anwohnerschaft community konkurrenz justiz ministerpräsidentenkonferenz konferenz
  gipfel ortsteil dorf nachwuchs personal management kollektiv duo trio paar quartett ensemble orchester chor kapelle
  pressestelle stelle dezernat referat abteilung ressort amtsleitung linke grünen grüne linken liberalen liberale
  konservativen sozialdemokraten christdemokraten freidemokraten republikaner demokraten mutter tochter label marke filiale kette verteidigung anklage kanzlei praxis apotheke hotel restaurant kampagne lobby werkstatt brauerei druckerei gärtnerei molkerei
  kasse kassen menge bühne bühnen füchse wölfe eisbären gegenüber supermarktkette werk börsenverein weltverband dachverband hilfswerk bundesanstalt anstalt akademie fonds
`);

/** Ends of nouns for those who do something, where a verb of speech shows that they are no tool: "sagte der Gerüstbauer". */
export const AGENT_ENDINGS: readonly string[] = words(
  'er ler ner ist ent ant eur or ling loge iker ige ende innen in e',
);

/** Those of them that nothing but people have. */
export const SURE_AGENT_ENDINGS: readonly string[] = words(
  'isten istin loge logen zeuge zeugen ianer istinnen innen ärzte kräfte',
);

/** Feminine nouns in -in that are no women. */
export const NO_WOMEN: ReadonlySet<string> = new Set(
  words('Medizin Disziplin Doktrin Ruin Termin Berlin Vitamin Urin'),
);

/** With one of them a group only answers a poll: "77 Prozent der Befragten sprachen sich dafür aus". */
export const POLL_NOUNS: ReadonlySet<string> = new Set(words('prozent prozentpunkte'));

/** Many of them only answer a poll, too: "die Hälfte der [Befragten] gab an, sie spare"; one of them speaks. Ends of words. */
export const POLLED: readonly string[] = words(
  'befragte befragten befragter umfrageteilnehmer umfrageteilnehmern',
);
