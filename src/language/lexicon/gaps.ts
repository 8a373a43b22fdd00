/**
 * What stands between two phrases as written, and says how they hang together. Own compilation from standard German grammar.
 */

/** "die Polizei[ und ]die Feuerwehr", "die Stadt[ sowie ]der Kreis". */
export const JOINS_EQUALS = /^ +(?:und|sowie) +$/;
/** "abgewiesen[ und ]vom Rat bestätigt": before the second of two verbs. */
export const JOINS_CLAUSES = /(?<=\p{Ll}) (?:und|oder|aber|sowie) $/u;
/** "der Landrat[ ebenso wie ]die Ärztin lehnten ab": before a verb for many both do it. */
export const JOINS_ALIKE = /^,? (?:(?:ebenso|genauso) wie(?: auch)?|wie auch) $/;
/** "das Amt für Umwelt[- und ]Naturschutz". */
export const JOINS_FIELDS = /^-? (?:und|sowie) $/;
/** "das Amt für Umwelt, Verkehr[ und E]nergie": a list of bare nouns up to the one behind "und". */
export const ENDS_FIELDS = /^(?:, \p{Lu}[\p{L}-]+){0,4} (?:und|sowie) \p{Lu}/u;
export const JOINS_ANY = /^ +(?:und|sowie|oder) +$/;
/** "die Kinder[ und Jugendlichen, ]die man sucht", "der Hof[, auf ]dem sie wohnt". */
export const RELATIVE_BEHIND = /^(?: und \p{L}+)?, (?:\p{Ll}+ )?$/u;
export const GOES_ON_WITH_EQUAL = /^ (?:und|oder|sowie) /;
/** "[Sowohl ]die Polizei[ als auch ]die Feuerwehr", "[Weder ]Weber[ noch ]Vogt". */
export const OPENS_PAIR = /\b(?:sowohl|weder) $/i;
export const JOINS_PAIR = /^,? (?:als auch|wie auch|noch) $/;
/** Behind "sowohl" it is no preposition: "[als] auch". */
export const OF_A_PAIR: ReadonlySet<string> = new Set(['als', 'wie']);

/** "der Sprecher[ von ]Greenpeace". */
export const GAP_OF_VON = /^ (?:von|vom) [„"»]?$/;
/** "die Sprecherin[ im ]Bundestag". */
export const GAP_OF_PLACE = /^ (?:für|im|in|bei|beim|bei der|aus|in der|am|zum|zur|gegen) [„"»]?$/;
/** "die Mission[ bei ]den Vereinten Nationen", "der Ausschuss[ für ]Verkehr". */
export const GAP_OF_REMIT = /^ (?:bei|beim|für|in|im) $/;
export const GAP_OF_FIELD = ' für ';

/** Between titles: "„Der Hafen“[, ]„Die Brücke“[ oder auch ]„Das Haus“". */
export const LISTS_TITLES = /^(?:, ?|,? (?:und|oder|sowie)(?: \p{Ll}{3,14})? )$/u;

/** Behind half a word: "Regierungs[- wie ]Oppositionspolitiker". */
export const HALF_WORD = /^- wie /;

/** "den Angaben[ zufolge]", "seiner Meinung[ nach]". */
export const POSTPOSED = /^ (?:zufolge|nach)\b/;
/** "nannte das [eine ]„Zeitungsente“", "[als ]„Skandal“". */
export const PREDICATES_QUOTATION = /\b(?:als|eine?n?) $/;
/** "bezeichnete es [als ]„Skandal“", "[als einen ]„faulen Trick“". */
export const CALLS_QUOTATION = /\bals (?:eine?n? )?$/;
