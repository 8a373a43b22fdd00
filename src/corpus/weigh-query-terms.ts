import type { WeightedTerm } from '../index/passage-index.ts';
import type { Term } from '../language/term.ts';

/** How much more the parts of a word count when the archive does not have the word itself. */
const LIFT = 1.5;

/**
 * The terms of a question with the weights they search with. A word with several lemmas ("gehört": hören, gehören)
 * counts once, so they share its weight. Where the archive does not have the word itself ("Flaggenstreit"), its parts
 * and derivations are all there is to find it by, so they count more.
 *
 * Chosen on every second question of two retrieval sets (MRR@10 0.933 to 0.934 and 0.921 to 0.928), confirmed on the
 * others.
 *
 * @param documentFrequency in how many passages a term occurs
 */
export function weighQueryTerms(
  terms: readonly Term[],
  documentFrequency: (term: string) => number,
): readonly WeightedTerm[] {
  return [...groupByWord(terms).values()].flatMap((ofWord) => {
    const whole = ofWord.filter(({ weight }) => weight === 1);
    const isKnown = whole.some(({ text }) => documentFrequency(text) > 0);
    return ofWord.map(({ text, weight }) => {
      if (weight === 1) return { term: text, weight: 1 / whole.length };
      return { term: text, weight: isKnown ? weight : Math.min(1, weight * LIFT) };
    });
  });
}

function groupByWord(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const key = `${term.start}-${term.end}`;
    const group = groups.get(key);
    if (group) group.push(term);
    else groups.set(key, [term]);
  }
  return groups;
}
