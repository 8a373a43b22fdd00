import type { QueryTerm } from './find-query-terms.ts';
import type { Explanation } from './passage-index.ts';
import { lengthOfCode } from './passage-length.ts';
import type { Segments } from './segments.ts';
import { frequencyOfCode } from './term-frequency.ts';
import { type Weighting, weightTermFrequency } from './tf-idf.ts';

/** Where the score of a passage comes from, term by term; the value is 0 for a passage that is not there. */
export function explainScore(
  terms: readonly QueryTerm[],
  passage: number,
  segments: Segments,
  weighting: Weighting,
): Explanation {
  const lengthCode = segments.lengthCode(passage);
  const details = terms.flatMap((term) => {
    const code = segments.frequencyCode(term.term, term.places, passage);
    if (code === null) return [];
    const frequency = frequencyOfCode(code);
    return [explainTerm(term, frequency, lengthOfCode(lengthCode), segments.passageCount, weighting)];
  });
  const value = details.reduce((sum, detail) => sum + detail.value, 0);
  return { value, description: `score of passage ${passage}`, details };
}

function explainTerm(
  { term, weight, rarity, documentFrequency }: QueryTerm,
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
