import type { PeriodEdge } from './period-prepositions.ts';
import { OCCURRING_VERBS } from './verb-classes.ts';

/** Put a time beside an event: "[vor] der Wahl", "[seit] der Flut", "[bis] zum Streik". Own compilation from standard German grammar. */
export const EVENT_PREPOSITIONS: ReadonlyMap<string, PeriodEdge> = new Map([
  ['vor', 'before'],
  ['nach', 'after'],
  ['seit', 'since'],
  ['bis', 'until'],
]);

/**
 * Words that have "vor" or "nach" beside them for a reason of their own: "[warnt] vor der Wahl", "die [Angst] vor dem Anschlag",
 * "[fragt] nach dem Streik". Lemmas. Own compilation.
 */
export const GOVERNING_LEMMAS: ReadonlySet<string> = new Set(
  (
    'warnen schützen fliehen flüchten fürchten scheuen bewahren retten zurückschrecken verschonen zittern kapitulieren ' +
    'Angst Furcht Respekt Sorge Schutz Flucht Warnung Scheu Panik ' +
    'fragen suchen rufen verlangen streben greifen aussehen fahnden klingen richten benennen sehnen forschen ' +
    'Suche Frage Ruf Forderung Nachfrage Wunsch Verlangen Streben Fahndung Sehnsucht'
  ).split(' '),
);

/** "die Wahl [am] 3. Mai", "das Beben [vom] Montag" */
export const EVENT_DAY_BEHIND =
  /^((?: [\p{L}\p{N}-]+){0,6}?) (?:am|vom)(?: \p{Ll}+(?:en|em))?(?: \p{Lu}\p{Ll}+,(?: dem| den)?)? $/u;

/** "Am 3. Mai [fand die] Wahl", "am Montag [war die erste] Wahl": a verb, and what stands before the noun. */
export const EVENT_DAY_BEFORE =
  /^ (\p{Ll}+)(?: (?:sich|es|auch|dann))?(?: (?:de[rsmn]|die|das|eine?|ihre?|seine?))?(?: \p{Ll}+e[nrs]?)? $/u;

/** Before a noun that is a place there: "[vor] dem Rathaus am Montag". */
export const PLACING_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in im an am auf aus vor vorm hinter neben über unter zwischen durch'.split(' '),
);

/** Stand between the preposition and its event: "bis [zur] Wahl". */
export const BETWEEN_EVENT_AND_PREPOSITION: ReadonlySet<string> = new Set(['zu', 'zum', 'zur']);

/** Begin what belongs to an event: "der Rücktritt [von] Ohm", "die Wahl [in] Lindenau". */
export const BESIDE_EVENT: ReadonlySet<string> = new Set(
  'von vom in im auf bei beim des der an am'.split(' '),
);

/** Tell when an event is, as their subject, by their lemma or what is left of it before a prefix at the end: "findet … statt". */
export const OCCURRING_STEMS: ReadonlySet<string> = new Set([
  'sein',
  ...OCCURRING_VERBS,
  ...[...OCCURRING_VERBS].flatMap((lemma) => /^(?:statt|ab|aus)(.+)$/.exec(lemma)?.[1] ?? []),
]);

/** "der Lockdown [im] November", "die Wahl [im Jahr] 2021" */
export const BETWEEN_EVENT_AND_TIME = /^(?: (?:im|am|vom|von|in|im Jahr))? $/u;

/** Begin what a saying is about: "[zum] Hafen". */
export const TOPIC_MARKS: ReadonlySet<string> = new Set(['zu', 'zum', 'zur', 'über']);
