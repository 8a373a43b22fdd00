import type { QueryTerm } from './find-query-terms.ts';
import type { Explanation } from './passage-index.ts';
import { lengthOfCode } from './passage-length.ts';
import { frequencyOfCode } from './term-frequency.ts';
import { type Weighting, weightTermFrequency } from './tf-idf.ts';

/** What is known of the passage whose score is explained. */
export interface ExplainedPassage {
  readonly passage: number;
  /** `NO_PASSAGE` for one that is not there. */
  readonly lengthCode: number;
  /** The frequency code of each term; null where it is not in the passage. */
  readonly codes: readonly (number | null)[];
  /** How many passages there are. */
  readonly passageCount: number;
}

/** A term of a query, and how much it counts. */
type ExplainedTerm = Omit<QueryTerm, 'places'>;

/** Where the score of a passage comes from, term by term; the value is 0 for a passage that is not there. */
export function explainScore(
  terms: readonly ExplainedTerm[],
  { passage, lengthCode, codes, passageCount }: ExplainedPassage,
  weighting: Weighting,
): Explanation {
  const details = terms.flatMap((term, at) => {
    const code = codes[at] ?? null;
    if (code === null) return [];
    return [explainTerm(term, frequencyOfCode(code), lengthOfCode(lengthCode), passageCount, weighting)];
  });
  const value = details.reduce((sum, detail) => sum + detail.value, 0);
  return { value, description: `score of passage ${passage}`, details };
}

function explainTerm(
  { term, weight, rarity, documentFrequency }: ExplainedTerm,
  frequency: number,
  length: number,
  passageCount: number,
  weighting: Weighting,
): Explanation {
  const impact = weightTermFrequency(frequency, length, weighting);
  const part = (value: number, description: string): Explanation => ({ value, description, details: [] });
  return {
    value: weight * rarity * impact,
    description: `"${term}": weight in the query × inverse document frequency × term frequency`,
    details: [
      part(weight, 'weight in the query'),
      part(
        rarity,
        `inverse document frequency: in ${documentFrequency} of ${passageCount} passages, to the power of ${weighting.idfPower}`,
      ),
      part(impact, `term frequency: ${frequency} in a passage of length ${Math.round(length)}`),
    ],
  };
}
