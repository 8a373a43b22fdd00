/**
 * How TF-IDF is bent for passages: the frequency saturates, long passages count less, rare terms count more. The first two
 * are those of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).
 */
export interface Weighting {
  /** k1: how soon one more occurrence stops to matter. */
  readonly saturation: number;
  /** b: 0 ignores the length of the passage, 1 takes it in full. */
  readonly lengthInfluence: number;
  /**
   * The length at which a passage is neither punished nor favoured. A constant and not the average of the archive: so a
   * passage's weight never changes, whatever else is added or removed, in whatever order.
   */
  readonly pivotLength: number;
  /** The power of the inverse document frequency: 2 as in the cosine measure, where query and passage both carry it. */
  readonly idfPower: number;
}

/** Chosen on every second question of two retrieval sets, checked on the others; between its neighbours little changes. */
export const DEFAULT_WEIGHTING: Weighting = {
  saturation: 0.6,
  lengthInfluence: 0.4,
  pivotLength: 45,
  idfPower: 1.3,
};

/**
 * How much a term says by being rare: 1 + ln(N / (1 + df)), as in the package `natural`; positive for every df from 0 to N
 * when N is at least 1.
 */
export function inverseDocumentFrequency(documentFrequency: number, passageCount: number): number {
  return 1 + Math.log(passageCount / (1 + documentFrequency));
}

/**
 * How much a term of a query counts by its rarity. What it adds to the score of a passage is this times
 * `weightTermFrequency`; the index keeps both factors apart, because the one belongs to the query and the other to the passage.
 */
export const weightRarity = (
  documentFrequency: number,
  passageCount: number,
  weighting: Weighting = DEFAULT_WEIGHTING,
): number => inverseDocumentFrequency(documentFrequency, passageCount) ** weighting.idfPower;

/**
 * How much a passage is about a term, from 0 to below 1: the saturated and length-normalised term frequency.
 *
 * @param termFrequency sum of the weights with which the term occurs in the passage
 * @param passageLength sum of the weights of all its terms
 */
export function weightTermFrequency(
  termFrequency: number,
  passageLength: number,
  weighting: Weighting = DEFAULT_WEIGHTING,
): number {
  const { saturation, lengthInfluence, pivotLength } = weighting;
  const length = 1 - lengthInfluence + (lengthInfluence * passageLength) / pivotLength;
  return termFrequency / (termFrequency + saturation * length);
}
