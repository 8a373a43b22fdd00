/** What each kind of thing that is remembered may take of the whole, in hundredths. */
const SHARES = {
  /** Forms of words with all they can be. */
  forms: 14,
  /** Words with their terms. */
  words: 13,
  /** Parts of compounds. */
  parts: 4,
  /** Patterns of an office beside a name. */
  patterns: 2,
  /** Articles as they were read from the shelf. */
  texts: 11,
  statements: 10,
  /** Where the passages of an article lie. */
  passages: 2,
  /** What was read in articles: the dearest to make anew, and the largest. */
  readings: 11,
  /** The terms of passages and of whole articles, the marks of words, and the letters of all these terms. */
  seenPassages: 10,
  seenArticles: 4,
  seenMarks: 1,
  seenTerms: 6,
  /** Who is named in which article. */
  register: 5,
  answers: 4,
  /** Pages as they were sent. */
  pages: 3,
} as const;

const WHOLE = 100;
/** What a machine of some gigabytes spares. */
const USUAL = 128 * 2 ** 20;

/** How many bytes what is remembered may take, kind by kind; all kinds together have one sum. */
export type MemoryBudget = Readonly<Record<keyof typeof SHARES, number>>;

/** @param bytes for all that a process remembers on one thread */
export function shareMemory(bytes = USUAL): MemoryBudget {
  const shares = Object.entries(SHARES).map(([kind, share]) => [kind, Math.floor((bytes * share) / WHOLE)]);
  return Object.fromEntries(shares) as MemoryBudget;
}
