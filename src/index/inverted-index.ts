import type { Explanation, Hit, PassageIndex, WeightedTerm } from './passage-index.ts';
import {
  DEFAULT_WEIGHTING,
  inverseDocumentFrequency,
  type Weighting,
  weightTermFrequency,
} from './tf-idf.ts';

/** Terms to passages, in memory; every passage with a term of the query is scored. */
export class InvertedIndex implements PassageIndex {
  private readonly postings = new Map<string, Map<number, number>>();
  private readonly passages = new Map<
    number,
    { readonly terms: readonly string[]; readonly length: number }
  >();
  private next = 0;
  private readonly weighting: Weighting;

  constructor(weighting: Weighting = DEFAULT_WEIGHTING) {
    this.weighting = weighting;
  }

  get passageCount(): number {
    return this.passages.size;
  }

  add(terms: readonly WeightedTerm[]): number {
    const passage = this.next++;
    const frequencies = sumWeights(terms);
    let length = 0;
    for (const [term, frequency] of frequencies) {
      length += frequency;
      const list = this.postings.get(term) ?? new Map<number, number>();
      list.set(passage, frequency);
      this.postings.set(term, list);
    }
    this.passages.set(passage, { terms: [...frequencies.keys()], length });
    return passage;
  }

  remove(passage: number): void {
    for (const term of this.passages.get(passage)?.terms ?? []) {
      const list = this.postings.get(term);
      list?.delete(passage);
      if (list?.size === 0) this.postings.delete(term);
    }
    this.passages.delete(passage);
  }

  documentFrequency(term: string): number {
    return this.postings.get(term)?.size ?? 0;
  }

  /** Every term that is in at least one passage; for a question word nobody knows, the closest may be among them. */
  terms(): Iterable<string> {
    return this.postings.keys();
  }

  search(query: readonly WeightedTerm[], limit: number): readonly Hit[] {
    const scores = new Map<number, number>();
    for (const [term, weight] of sumWeights(query)) {
      const rarity = this.rarity(term) * weight;
      for (const [passage, frequency] of this.postings.get(term) ?? []) {
        const score = rarity * this.weigh(frequency, passage);
        scores.set(passage, (scores.get(passage) ?? 0) + score);
      }
    }
    return [...scores]
      .map(([passage, score]) => ({ passage, score }))
      .sort((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, limit);
  }

  explain(query: readonly WeightedTerm[], passage: number): Explanation {
    const details = [...sumWeights(query)].flatMap(([term, weight]) => {
      const frequency = this.postings.get(term)?.get(passage);
      if (frequency === undefined) return [];
      const rarity = this.rarity(term);
      const tf = this.weigh(frequency, passage);
      return [
        {
          value: weight * rarity * tf,
          description: `"${term}" = query weight × inverse document frequency × term frequency`,
          details: [
            { value: weight, description: 'query weight', details: [] },
            {
              value: rarity,
              description: `inverse document frequency: in ${this.documentFrequency(term)} of ${this.passageCount} passages`,
              details: [],
            },
            {
              value: tf,
              description: `term frequency ${frequency} in a passage of length ${this.passages.get(passage)?.length}`,
              details: [],
            },
          ],
        },
      ];
    });
    const value = details.reduce((sum, detail) => sum + detail.value, 0);
    return { value, description: `score of passage ${passage}`, details };
  }

  private rarity(term: string): number {
    return (
      inverseDocumentFrequency(this.documentFrequency(term), this.passageCount) ** this.weighting.idfPower
    );
  }

  private weigh(frequency: number, passage: number): number {
    return weightTermFrequency(frequency, this.passages.get(passage)?.length ?? 0, this.weighting);
  }
}

/** Each term once, with the sum of its weights; what does not weigh anything is left out. */
function sumWeights(terms: readonly WeightedTerm[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { term, weight } of terms) {
    if (weight > 0) sums.set(term, (sums.get(term) ?? 0) + weight);
  }
  return sums;
}
