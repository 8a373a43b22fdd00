/**
 * How a question names whose word it asks for beside what it asks: "Was ist [laut] Holt mit dem Hafen?", "Sind [nach Angaben der]
 * Werft …?", "Wie viele sind [der Polizei zufolge] …?". Own compilation from standard German grammar.
 */

/** Stand before whoever tells it. */
export const TELLER_PREPOSITIONS: ReadonlySet<string> = new Set(['laut']);

/** "wie [laut]", "so [laut]": there it is how something sounds. */
export const BEFORE_LOUD: ReadonlySet<string> = new Set(
  'wie so zu sehr ganz noch nicht besonders'.split(' '),
);

/** Stands behind whoever tells it. */
export const TELLER_POSTPOSITION = 'zufolge';

/** "nach [Angaben] der Polizei", "nach [Ansicht] von Holt": what somebody says or thinks, between "nach" and the name. */
export const TOLD_NOUNS: ReadonlySet<string> = new Set(
  'angaben aussage aussagen ansicht meinung auffassung einschätzung überzeugung darstellung worten'.split(
    ' ',
  ),
);
export const BEFORE_TOLD_NOUN = 'nach';

/** "Angaben [von] Holt", "Angaben [vom] Ministerium" */
export const OF_TELLER: ReadonlySet<string> = new Set(['von', 'vom']);

/** "laut [Archiv]": what the question is put to is nobody whose word is asked for. Own compilation. */
export const ASKED_ITSELF: ReadonlySet<string> = new Set('archiv datenbank sammlung bestand'.split(' '));
