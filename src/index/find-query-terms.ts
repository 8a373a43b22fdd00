import type { WeightedTerm } from './passage-index.ts';
import type { Segments } from './segments.ts';
import { TermBytes } from './term-bytes.ts';
import { findTerm } from './term-dictionary.ts';
import { type Weighting, weightRarity } from './tf-idf.ts';

/** A term of a query, looked up in all segments. */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
  /** Its place in the dictionary of each frozen segment, -1 where it is not. */
  readonly places: readonly number[];
  readonly documentFrequency: number;
  /** The inverse document frequency, to the power that the weighting wants. */
  readonly rarity: number;
}

/** The terms of a query that at least one passage has, each once with the sum of its weights. */
export function findQueryTerms(
  query: readonly WeightedTerm[],
  segments: Segments,
  weighting: Weighting,
): readonly QueryTerm[] {
  const { passageCount } = segments;
  return sumWeights(query).flatMap(({ term, weight }) => {
    const { places, documentFrequency } = lookUp(term, segments);
    if (documentFrequency === 0) return [];
    const rarity = weightRarity(documentFrequency, passageCount, weighting);
    return [{ term, weight, places, documentFrequency, rarity }];
  });
}

/** Where a term is in every frozen segment, and in how many passages of all it is. */
export function lookUp(
  term: string,
  segments: Segments,
): { readonly places: readonly number[]; readonly documentFrequency: number } {
  const bytes = new TermBytes().write(term);
  let documentFrequency = 0;
  for (const growing of segments.growing) documentFrequency += growing.documentFrequency(term);
  const places = segments.frozen.map((frozen) => {
    const place = findTerm(frozen.segment.dictionary, bytes);
    if (place >= 0) documentFrequency += frozen.documentFrequency(place);
    return place;
  });
  return { places, documentFrequency };
}

/** Each term once, with the sum of its weights; what weighs nothing is left out. */
export function sumWeights(terms: readonly WeightedTerm[]): readonly WeightedTerm[] {
  const sums = new Map<string, number>();
  for (const { term, weight } of terms) {
    if (weight > 0) sums.set(term, (sums.get(term) ?? 0) + weight);
  }
  return [...sums].map(([term, weight]) => ({ term, weight }));
}
