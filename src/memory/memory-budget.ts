/** What each kind of thing that is remembered may take of the whole, in hundredths. */
const SHARES = {
  /** Forms of words with all they can be. */
  forms: 22,
  /** Words with their terms. */
  words: 19,
  /** Parts of compounds. */
  parts: 5,
  /** Patterns of an office beside a name. */
  patterns: 1,
  /** Articles as they were read from the shelf. */
  texts: 6,
  statements: 7,
  /** Where the passages of an article lie. */
  passages: 2,
  /** What was read in articles: the dearest to make anew, and the largest. */
  readings: 9,
  /** The terms of passages and of whole articles, the marks of words, and the letters of all these terms. */
  seenPassages: 6,
  seenArticles: 2,
  seenMarks: 1,
  seenTerms: 3,
  /** Who is named in which article. */
  register: 9,
  answers: 5,
  /** Which passages the last searches found. */
  searches: 1,
  /** Pages as they were sent. */
  pages: 2,
} as const;

const WHOLE = 100;
/** What a machine of some gigabytes spares. */
const USUAL = 64 * 2 ** 20;

/** How many bytes what is remembered may take, kind by kind; all kinds together have one sum. */
export type MemoryBudget = Readonly<Record<keyof typeof SHARES, number>>;

/** @param bytes for all that a process remembers on one thread */
export function shareMemory(bytes = USUAL): MemoryBudget {
  const shares = Object.entries(SHARES).map(([kind, share]) => [kind, Math.floor((bytes * share) / WHOLE)]);
  return Object.fromEntries(shares) as MemoryBudget;
}

/** What only a corpus and its answers keep. */
const OF_ANSWERS = [
  'texts',
  'statements',
  'passages',
  'readings',
  'seenPassages',
  'seenArticles',
  'register',
  'answers',
  'searches',
  'pages',
] as const satisfies readonly (keyof MemoryBudget)[];

/** The same sum for who answers nothing and only cuts texts into words: the rest is for these. */
export const shareForWords = (memory: MemoryBudget): MemoryBudget => ({
  ...memory,
  words: OF_ANSWERS.reduce((sum, kind) => sum + memory[kind], memory.words),
});
