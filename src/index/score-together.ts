import type { QueryTerm } from './find-query-terms.ts';
import { lengthOfCode, NO_PASSAGE } from './passage-length.ts';
import { PostingsCursor } from './postings-cursor.ts';
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
  const { passages, groupOf, lengths } = orderPassages(groups, segments);
  const scores = groups.map(() => 0);
  for (const { term, places, weight, rarity } of terms) {
    // Every frequency is a multiple of a quarter, so the order of adding does not matter.
    const frequencies = new Float64Array(groups.length);
    visitCodes(term, places, passages, segments, (at, code) => {
      const group = groupOf[at] as number;
      frequencies[group] = (frequencies[group] as number) + frequencyOfCode(code);
    });
    frequencies.forEach((frequency, group) => {
      if (frequency === 0) return;
      const impact = weightTermFrequency(frequency, lengths[group] as number, weighting);
      scores[group] = (scores[group] as number) + weight * rarity * impact;
    });
  }
  return scores;
}

/** Gives the frequency code of a term in each of some ascending passages that has it, with the place of the passage among them. */
function visitCodes(
  term: string,
  places: readonly number[],
  passages: Int32Array,
  { frozen, growing }: Segments,
  visit: (at: number, code: number) => void,
): void {
  let at = 0;
  const visitPart = (end: number, codeOf: (passage: number) => number | null): void => {
    for (; at < passages.length && (passages[at] as number) < end; at += 1) {
      const code = codeOf(passages[at] as number);
      if (code !== null) visit(at, code);
    }
  };
  frozen.forEach(({ segment }, part) => {
    const { base, lengths } = segment;
    const place = places[part] as number;
    const cursor = place < 0 ? null : new PostingsCursor(segment, place, 1);
    visitPart(base + lengths.length, (passage) => cursor?.ask(passage - base) ?? null);
  });
  for (const part of growing) visitPart(part.base + part.addedCount, part.askerOf(term));
}

/** The passages of all groups in ascending order, so that the postings of a term are gone through once, with the group of each. */
function orderPassages(groups: readonly (readonly number[])[], segments: Segments) {
  const lengths = new Float64Array(groups.length);
  const keys: number[] = [];
  groups.forEach((group, place) => {
    for (const passage of group) {
      const code = segments.lengthCode(passage);
      if (code === NO_PASSAGE) continue;
      lengths[place] = (lengths[place] as number) + lengthOfCode(code);
      keys.push(passage * groups.length + place);
    }
  });
  const sorted = Float64Array.from(keys).sort();
  return {
    passages: Int32Array.from(sorted, (key) => Math.floor(key / groups.length)),
    groupOf: Int32Array.from(sorted, (key) => key % groups.length),
    lengths,
  };
}
