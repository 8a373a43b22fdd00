/** Nouns that may be the heads of compounds, and how they end: most words end otherwise. */
export interface Heads {
  readonly nouns: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  /** Letters of the longest. */
  readonly longest: number;
}

const SHORTEST_HEAD = 3;

export const headsOf = (nouns: ReadonlySet<string>): Heads => ({
  nouns,
  ends: new Set([...nouns].map((noun) => noun.slice(-SHORTEST_HEAD))),
  longest: [...nouns].reduce((most, { length }) => Math.max(most, length), 0),
});

/** Whether a word is one of the nouns or ends in one that is long enough to be a compound's head. */
export function endIn(lemma: string, { nouns, ends, longest }: Heads): boolean {
  if (nouns.has(lemma)) return true;
  if (!ends.has(lemma.slice(-SHORTEST_HEAD))) return false;
  for (let start = Math.max(1, lemma.length - longest); start <= lemma.length - SHORTEST_HEAD; start += 1)
    if (nouns.has(lemma.slice(start))) return true;
  return false;
}
