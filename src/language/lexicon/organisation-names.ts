/**
 * Bodies that the news calls by their letters and by their full name, a body a line.
 * Own compilation of general knowledge. Example: "Die UNO tagte" says what the Vereinten Nationen did.
 */
export const ORGANISATION_NAMES: readonly (readonly string[])[] = `
UN; UNO; Vereinte Nationen
EU; Europäische Union
Nato; NATO; Nordatlantikpakt; Nordatlantische Allianz
IAEA; IAEO; Internationale Atomenergieorganisation; Internationale Atomenergiebehörde; Internationale Atomenergie-Organisation; Atomenergiebehörde
WHO; Weltgesundheitsorganisation
IWF; Internationaler Währungsfonds
EZB; Europäische Zentralbank
IOC; Internationales Olympisches Komitee
DFB; Deutscher Fußball-Bund; Deutscher Fußballbund
DB; Deutsche Bahn
VW; Volkswagen
GM; General Motors
BGH; Bundesgerichtshof
BKA; Bundeskriminalamt
BND; Bundesnachrichtendienst
DGB; Deutscher Gewerkschaftsbund
IStGH; Internationaler Strafgerichtshof
EuGH; Europäischer Gerichtshof
DWD; Deutscher Wetterdienst
ESA; Europäische Weltraumorganisation; Europäische Raumfahrtagentur
ISS; Internationale Raumstation
BBC; British Broadcasting Corporation
PLO; Palästinensische Befreiungsorganisation
ROG; Reporter ohne Grenzen
CSU; Christlich-Soziale Union
CDU; Christlich Demokratische Union
SPD; Sozialdemokratische Partei Deutschlands
FDP; Freie Demokratische Partei
`
  .trim()
  .split('\n')
  .map((line) => line.split('; '));
