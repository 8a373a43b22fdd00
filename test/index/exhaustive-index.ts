import type { Hit, WeightedTerm } from '../../src/index/passage-index.ts';
import { codeOfLength, lengthOfCode } from '../../src/index/passage-length.ts';
import { codeOfFrequency, frequencyOfCode } from '../../src/index/term-frequency.ts';
import { type Weighting, weightRarity, weightTermFrequency } from '../../src/index/tf-idf.ts';

/** The measure for the index: looks at every passage for every query, term by term, and skips nothing. */
export class ExhaustiveIndex {
  private readonly passages = new Map<number, ReadonlyMap<string, number>>();
  private readonly weighting: Weighting;
  private next = 0;

  constructor(weighting: Weighting) {
    this.weighting = weighting;
  }

  get passageCount(): number {
    return this.passages.size;
  }

  add(terms: readonly WeightedTerm[]): number {
    this.passages.set(this.next, sum(terms));
    return this.next++;
  }

  remove(passage: number): void {
    this.passages.delete(passage);
  }

  documentFrequency(term: string): number {
    return [...this.passages.values()].filter((passage) => passage.has(term)).length;
  }

  terms(): ReadonlySet<string> {
    return new Set([...this.passages.values()].flatMap((passage) => [...passage.keys()]));
  }

  /** Every passage with a term of the query, best first. */
  search(query: readonly WeightedTerm[]): readonly Hit[] {
    const weights = [...sum(query)].map(([term, weight]) => ({
      term,
      weight,
      documentFrequency: this.documentFrequency(term),
    }));
    return [...this.passages]
      .filter(([, terms]) => weights.some(({ term }) => terms.has(term)))
      .map(([passage, terms]) => {
        const length = lengthOfCode(codeOfLength([...terms.values()].reduce((a, b) => a + b, 0)));
        const score = weights.reduce((total, { term, weight, documentFrequency }) => {
          const frequency = terms.get(term);
          if (frequency === undefined) return total;
          const rarity = weightRarity(documentFrequency, this.passageCount, this.weighting);
          const kept = frequencyOfCode(codeOfFrequency(frequency));
          return total + weight * rarity * weightTermFrequency(kept, length, this.weighting);
        }, 0);
        return { passage, score };
      })
      .sort((a, b) => b.score - a.score || a.passage - b.passage);
  }
}

function sum(terms: readonly WeightedTerm[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { term, weight } of terms) {
    if (weight > 0) sums.set(term, (sums.get(term) ?? 0) + weight);
  }
  return sums;
}
