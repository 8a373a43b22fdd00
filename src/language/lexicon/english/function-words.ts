/** The small words of English by what they do in a question. Own compilation. */

export const ENGLISH_ARTICLES: ReadonlyMap<string, 'the' | 'a' | 'none'> = new Map([
  ['the', 'the'],
  ['a', 'a'],
  ['an', 'a'],
  ['any', 'none'],
  ['this', 'the'],
  ['that', 'the'],
  ['these', 'the'],
  ['those', 'the'],
  ['his', 'none'],
  ['her', 'none'],
  ['its', 'none'],
  ['their', 'none'],
  ['our', 'none'],
  ['my', 'none'],
  ['your', 'none'],
]);

/** Prepositions with the German one and its case. */
export const ENGLISH_PREPOSITIONS: ReadonlyMap<
  string,
  readonly [german: string, case_: 'dative' | 'accusative']
> = new Map([
  ['about', ['zu', 'dative']],
  ['above', ['über', 'dative']],
  ['according to', ['laut', 'dative']],
  ['across', ['in', 'dative']],
  ['after', ['nach', 'dative']],
  ['against', ['gegen', 'accusative']],
  ['among', ['unter', 'dative']],
  ['around', ['um', 'accusative']],
  ['at', ['bei', 'dative']],
  ['because of', ['wegen', 'dative']],
  ['before', ['vor', 'dative']],
  ['behind', ['hinter', 'dative']],
  ['between', ['zwischen', 'dative']],
  ['by', ['von', 'dative']],
  ['despite', ['trotz', 'dative']],
  ['during', ['während', 'dative']],
  ['for', ['für', 'accusative']],
  ['from', ['aus', 'dative']],
  ['in', ['in', 'dative']],
  ['inside', ['in', 'dative']],
  ['into', ['in', 'accusative']],
  ['near', ['bei', 'dative']],
  ['of', ['von', 'dative']],
  ['on', ['zu', 'dative']],
  ['over', ['über', 'accusative']],
  ['since', ['seit', 'dative']],
  ['through', ['durch', 'accusative']],
  ['to', ['an', 'accusative']],
  ['towards', ['gegen', 'accusative']],
  ['under', ['unter', 'dative']],
  ['until', ['bis', 'dative']],
  ['with', ['mit', 'dative']],
  ['without', ['ohne', 'accusative']],
]);

export const ENGLISH_CONJUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['and', 'und'],
  ['or', 'oder'],
  ['not', 'nicht'],
]);

/** Pronouns that stay what they are asked as. */
export const ENGLISH_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['he', 'er'],
  ['she', 'sie'],
  ['it', 'es'],
  ['they', 'sie'],
  ['we', 'wir'],
  ['him', 'ihn'],
  ['them', 'sie'],
  ['there', 'es'],
]);

/** Question words. */
export const ENGLISH_QUESTION_WORDS: ReadonlyMap<string, string> = new Map([
  ['who', 'wer'],
  ['whom', 'wen'],
  ['what', 'was'],
  ['when', 'wann'],
  ['where', 'wo'],
  ['why', 'warum'],
  ['how', 'wie'],
  ['how many', 'wie viele'],
  ['how much', 'wie viel'],
  ['how long', 'wie lange'],
  ['how high', 'wie hoch'],
  ['how often', 'wie oft'],
  ['how old', 'wie alt'],
  ['since when', 'seit wann'],
]);

/** Which question a helping verb makes of what follows. */
export type EnglishAuxiliary =
  | 'past'
  | 'present'
  | 'copula'
  | 'copulaPast'
  | 'future'
  | 'ability'
  | 'duty'
  | 'advice'
  | 'permission'
  | 'condition';

export const ENGLISH_AUXILIARIES: ReadonlyMap<string, EnglishAuxiliary> = new Map<string, EnglishAuxiliary>([
  ['did', 'past'],
  ['has', 'past'],
  ['have', 'past'],
  ['had', 'past'],
  ['do', 'present'],
  ['does', 'present'],
  ['is', 'copula'],
  ['are', 'copula'],
  ['was', 'copulaPast'],
  ['were', 'copulaPast'],
  ['will', 'future'],
  ['can', 'ability'],
  ['could', 'ability'],
  ['must', 'duty'],
  ['should', 'advice'],
  ['shall', 'advice'],
  ['may', 'permission'],
  ['might', 'ability'],
  ['would', 'condition'],
]);

/** Before a question, and no part of it: "Please tell me whether …". */
export const ENGLISH_OPENINGS: readonly string[] = [
  '(hi|hello|hey) (there|all|everyone|quelle)',
  '(please|pls) (can|could you) tell me (if|whether|please)',
  'can|could you (please) tell me (if|whether|please)',
  'do you know (if|whether)',
  'does anybody|anyone know (if|whether)',
  'i (have|just) heard|read (that)',
  'is it true that',
  'is it correct|right|confirmed that',
  'i wonder if|whether',
  'please',
  'so',
];

/** Other small words that say nothing. */
export const ENGLISH_FILLERS: ReadonlySet<string> = new Set(
  'really actually please ever just even then so been being be to as than thanks thank you me i'.split(' '),
);

/** Tell that a text is English; none of them is a German word. */
export const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  'the did does do has have had who what when where which how is are were would said says say about of and to with from by it they he she why there been any this that these those should could can must may did against between after before'.split(
    ' ',
  ),
);

/** Make a passive of a participle: "will [be] closed", "has [been] closed", "is [being] closed". */
export const ENGLISH_PASSIVE: ReadonlySet<string> = new Set(['be', 'been', 'being']);

/** The past of what follows in its base form; other words of the past want a participle. */
export const ENGLISH_DID = 'did';

/** "Is [there] a bridge?", "says [that] it closes". */
export const ENGLISH_THERE = 'there';
export const ENGLISH_THAT = 'that';

/** Verbs of saying in "What does X say about Y?". */
export const ENGLISH_SAYING: ReadonlySet<string> = new Set(['say', 'think', 'believe', 'says', 'said']);

/** Make several of a subject. */
export const ENGLISH_SEVERAL: ReadonlySet<string> = new Set(['and', 'they', 'we']);

/** The plural of a noun by its end: the first that fits. */
export const ENGLISH_PLURALS: readonly (readonly [end: RegExp, plural: string])[] = [
  [/(?<=[^aeiou])y$/, 'ies'],
  [/man$/, 'men'],
  [/(?<=s|x|ch|sh)$/, 'es'],
  [/$/, 's'],
];
