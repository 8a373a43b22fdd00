/**
 * How German questions begin, and what they ask for. Own compilation from standard German grammar.
 */

/** "[Woran] starb X?", "[Wogegen] klagt X?": the preposition is in the question word. */
export const PRONOMINAL_QUESTION = /^wor?(an|auf|aus|in|über|um|von|vor|zu|durch|für|gegen|mit|nach|bei)\b/iu;

/** The first pattern that fits says what is asked for: "Wie viele Busse …?" a count, "Seit wann …?" a time. */
export const QUESTION_STARTS: readonly (readonly [
  RegExp,
  'count' | 'when' | 'where' | 'why' | 'who' | 'what',
])[] = [
  [/^(?:\p{L}+ )?wie\s*viele?s?\b/iu, 'count'],
  [/^wie (?:hoch|groß|lange|oft)\b/iu, 'count'],
  [/^(?:seit |ab |bis )?wann\b/iu, 'when'],
  [/^(?:wo|wohin|woher)\b/iu, 'where'],
  [/^(?:warum|weshalb|wieso)\b/iu, 'why'],
  [/^(?:von |mit |an |gegen |für )?(?:wer|wen|wem)\b/iu, 'who'],
  [/^(?:was|welche[rsnm]?|wie)\b/iu, 'what'],
  [
    /^(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|unter|von|vor|wegen|zu) (?:was|welche[rsnm]?)\b/iu,
    'what',
  ],
  [PRONOMINAL_QUESTION, 'what'],
];

/** "Was sagt X zu Y?", "Was hält X von Y?", "Wie reagiert X auf Y?" */
export const ASKS_SAYING =
  /^(?:was|wie)\s+(?:hat\s+.*\b(?:gesagt|geäußert|erklärt|gemeint)|sagt|sagte|sagen|sagten|meint|meinte|meinen|denkt|denken|hält|halten|hielt|erklärt|erklärte|äußert|äußerte|äußerten|kommentiert|reagiert|reagierte|reagieren|beurteilt|beurteilen|bewertet|bewerten|steht|stehen)\b/iu;

/** "[Stimmt] es, dass …?", "Ist es [wahr], dass …?" ask for what follows. */
export const ASKS_TRUTH: ReadonlySet<string> = new Set(['stimmen', 'zutreffen', 'wahr', 'richtig']);

/** "Wie hoch [ist] der Umsatz?" */
export const MEASURED_BY_ADJECTIVE =
  /^wie\s+(\p{L}+)\s+(?:ist|sind|war|waren|liegt|lag|wird|fällt|fiel|steht)\b/iu;
/** "Wie [viel] kostet der Umbau?" */
export const MEASURED_BY_VERB = /^wie\s*(?:viel|lange?|schwer|hoch|teuer|\p{L}+)\b/iu;

/** "wie [viele] Busse": the noun behind it is what is counted. */
export const HOW_MANY = /viele?\b/iu;
export const HOW = 'wie';

/** "…, [laut] ntv?", "…, [nach Angaben von] Mara Holt?" */
export const BY_TELLER =
  /(?:[,\s]+(?:laut|nach Angaben von)|,\s*so)\s+((?:\p{L}|\p{N})[\p{L}\p{N}.\- ]{1,40}?)\s*[?.!]*$/iu;

/** "…, [so] Mara Holt?" */
export const SAYS_SO = /,\s*so\s+((?:\p{L}|\p{N})[\p{L}\p{N}.\- ]{1,40}?)\s*[?.!]*$/iu;
