/**
 * What stands around a time and says whether it is that of a saying. Own compilation from standard German grammar.
 */

/** "der seit Mai regierende", "die Wahl bis Juni", "zum Jahresende": another time than that of the saying. */
export const OTHER_TIME =
  /(?:^|\P{L})(?:seit|bis|ab|für|bis zum|zum|nach|vor|zur|gegenüber|auf) (?:dem |der |den |zum |das )?$/iu;

/** "vor der Abstimmung am Montag" is not yet Monday; "vor der Presse am Montag" is. */
export const BEFORE_EVENT =
  /(?:^|\P{L})vor (?:dem|der|den|einem|einer) ((?:\p{L}+ ){1,4})(?:am|im|in|an) (?:der |dem |den )?$/iu;

/** "nach dem Angriff am Montag sagte sie": then, or some days later. */
export const AFTER_EVENT =
  /(?:^|\P{L})nach (?:dem|der|den|einem|einer) (?:\p{L}+ ){1,4}(?:am|im|in|an) (?:der |dem |den )?$/iu;

/** "an Protesten nach den Wahlen im Sommer 2009": a long time behind a noun with its preposition is the noun's. */
export const OF_PHRASE =
  /\P{L}(?:(?:nach|seit|vor|über|zu|zur|zum|von|an|gegen|für|wegen|aus|um) (?:(?:dem|der|den|einem|einer|die|das) )?|auf (?:(?:den|die|das) |(?!einer|einem|der|dem|seiner|ihrer)))(?:\p{L}+ ){1,3}(?:am|im|in|an) (?:der |dem |den )?$/u;

/** "der Präsident zwischen 1997 und 2005" */
export const YEARS_BETWEEN = /(?:^|\P{L})zwischen (?:dem |der )?(?:[\p{L}\d.]+ ){0,4}(?:und )?(?:dem )?$/iu;

/** "ein Anschlag in Lindenau, am 31. Dezember." */
export const SUPPLEMENT_BEFORE = /, (?:am|im|vom) (?:\p{L}+ )?$/u;

/** "die am Montag gewählte Ministerin": an article before, an inflected participle and a noun behind. */
export const INSIDE_NOUN_PHRASE =
  /(?:^|\P{L})(?:de[rsmn]|die|das|eine?[rsmn]?|seine?[rsmn]?|ihre?[rsmn]?) (?:(?:am|im|vom|in|an|noch|erst|bereits) )*(?:der |dem |den )?$/iu;
export const PARTICIPLE_BEHIND =
  /^ (?:[\p{Ll}-]+ ){0,4}\p{Ll}+(?:te|ten|ter|tes|tem|ne|nen|ner|nes|nem|de|den|der|des|dem) \p{Lu}/u;

/** "in einem Schreiben vom Montag" is written on Monday; what "nach dem Urteil vom Montag" is said is not. */
export const OF_DAY = /(?:^|\P{L})(?:vom|von) $/iu;
export const IN_SPEECH = /(?:^|\P{L})(?:in|laut|gemäß|aus|mit) (?:\p{L}+ ){0,3}(\p{L}+) (?:vom|von) $/iu;

/** "Anfang des Jahres" is before the publication; the year alone tells less than its day. */
export const OPENS_YEAR = /^(?:Anfang|Beginn|Mitte|Jahresanfang|Jahresbeginn)/i;

/** "vor zwei Jahren". */
export const COUNTS_BACK = /^vor /i;

/** "[am] Freitag" for "Freitag": what a reader should see. */
export const PREPOSITION_OF_DATE =
  /(?:^|[^\p{L}])((?:am|im|vom|an|in|zum|beim)(?: (?:dem|der|den|diesem|dieser))? )$/iu;
