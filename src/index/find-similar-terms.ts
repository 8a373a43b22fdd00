import type { WeightedTerm } from './passage-index.ts';

/** So many letters are compared at a time. */
const GRAM = 3;
/** Terms with less in common than this are not similar. */
const LEAST = 0.25;

/**
 * Which of the known terms are spelt like another, by the runs of three characters they share: twice the shared ones over all
 * of both (Dice, 1945), the beginning and the end of a term counting as characters. Goes through all known terms, so it is for
 * the rare term that nothing is known of.
 *
 * @returns at most `limit` terms, the most similar first, equal ones by the alphabet, each with its similarity as weight
 */
export function findSimilarTerms(
  term: string,
  known: Iterable<string>,
  limit: number,
): readonly WeightedTerm[] {
  const grams = new Set(gramsOf(term));
  const similar = new Map<string, number>();
  for (const candidate of known) {
    const most = (2 * Math.min(grams.size, candidate.length)) / (grams.size + candidate.length);
    if (most < LEAST) continue;
    const weight = similarity(grams, candidate);
    if (weight >= LEAST) similar.set(candidate, weight);
  }
  return [...similar]
    .map(([text, weight]) => ({ term: text, weight }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, limit);
}

function similarity(grams: ReadonlySet<string>, candidate: string): number {
  const others = new Set(gramsOf(candidate));
  let shared = 0;
  for (const gram of others) if (grams.has(gram)) shared++;
  return (2 * shared) / (grams.size + others.size);
}

/** The runs of three characters, with one mark before the term and one behind it: as many as it has characters. */
function gramsOf(term: string): readonly string[] {
  const marked = `\u0002${term}\u0003`;
  return Array.from({ length: Math.max(0, marked.length - GRAM + 1) }, (_, i) => marked.slice(i, i + GRAM));
}
