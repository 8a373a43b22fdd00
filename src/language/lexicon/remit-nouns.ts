import { words } from '../word-list.ts';
/**
 * Nouns behind which "für", "bei", "in" says what they are there for, as a part of their name: "der Ausschuss [für Verkehr]",
 * "die Vertretung [bei der Union]". Ends of words. Own compilation from the names of German bodies.
 */
export const REMIT_BODIES: readonly string[] = words(`
  mission botschaft vertretung delegation ausschuss amt institut ministerium gesellschaft zentrum organisation verband gericht rat
  vereinigung verwaltung behörde kommission agentur akademie stiftung kammer anstalt zentrale komitee gemeinschaft klinik
  hochschule konferenz referat dezernat abteilung lehrstuhl verein beirat netzwerk fachgruppe werkstatt büro fachstelle beratungsstelle anlaufstelle
`);

/** People of whom the same is told: "der Staatssekretär [für Verkehr]". Ends of words; -in and adjective endings are added. */
export const REMIT_OFFICES: readonly string[] = words(`
  minister sekretär beauftragt professor kommissar senator dezernent referent direktor koordinator sprecher experte vorstand
  stadtrat stadträt
`);

/** Ends of nouns for bodies that are made of what "von" names: "ein [Bündnis] von Vereinen". Own compilation. */
export const UNIONS: readonly string[] = (
  'bündnis verband verbund vereinigung zusammenschluss gruppe netzwerk allianz team reihe bund initiative organisation ' +
  'kette gemeinschaft rat kommission hersteller betreiber anbieter'
).split(' ');
