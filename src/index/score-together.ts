import type { QueryTerm } from './find-query-terms.ts';
import { lengthOfCode } from './passage-length.ts';
import type { Segments } from './segments.ts';
import { frequencyOfCode } from './term-frequency.ts';
import { type Weighting, weightTermFrequency } from './tf-idf.ts';

/**
 * What each group of passages would score as one passage, with the frequencies and the lengths of all of them. A passage that
 * is not there adds nothing.
 */
export function scoreTogether(
  terms: readonly QueryTerm[],
  groups: readonly (readonly number[])[],
  segments: Segments,
  weighting: Weighting,
): readonly number[] {
  const lengths = groups.map((group) =>
    group.reduce((sum, passage) => sum + lengthOfCode(segments.lengthCode(passage)), 0),
  );
  const scores = groups.map(() => 0);
  for (const { term, places, weight, rarity } of terms) {
    const frequencies = sumFrequencies(term, places, groups, segments);
    frequencies.forEach((frequency, i) => {
      if (frequency === 0) return;
      const impact = weightTermFrequency(frequency, lengths[i] as number, weighting);
      scores[i] = (scores[i] as number) + weight * rarity * impact;
    });
  }
  return scores;
}

/** How often a term is in each group. */
function sumFrequencies(
  term: string,
  places: readonly number[],
  groups: readonly (readonly number[])[],
  segments: Segments,
): readonly number[] {
  return groups.map((group) =>
    group.reduce((sum, passage) => {
      const code = segments.frequencyCode(term, places, passage);
      return code === null ? sum : sum + frequencyOfCode(code);
    }, 0),
  );
}
