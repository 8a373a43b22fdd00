import type { SeenSentence, Support } from '../evidence/seen-sentence.ts';
import { numberIn } from '../evidence/term-numbers.ts';

/** A sentence with how likely it is before it is read, as a sum of evidence. */
export interface Likely {
  readonly sentence: SeenSentence;
  readonly value: number;
}

/** So many of the likeliest sentences say what an answer speaks of. */
const TOP = 30;
/** Few unlikely sentences say little. */
const LEAST_WEIGHT = 0.2;

/** The terms of a sentence beside those of the question, each once, with their weights; of length 1 together. */
interface Vector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** One of the likeliest sentences, with how much it counts. */
interface Supporter {
  readonly article: string;
  readonly vector: Vector;
  readonly weight: number;
}

/**
 * How much each sentence is like the likeliest others, in the words that were not asked for: to "Was fordern die Wirte?" those that
 * answer speak of help, rents and opening hours, and who only mentions landlords does not. The likelier a sentence, the more it counts.
 *
 * @param likely the likeliest first
 * @param isAsked whether a term stands for a word of the question
 * @returns in the same order
 */
export function findSupport(
  likely: readonly Likely[],
  isAsked: (term: number) => boolean,
): readonly Support[] {
  const { vectors, width } = readVectors(likely, isAsked);
  const most = likely.reduce((best, { value }) => Math.max(best, value), Number.NEGATIVE_INFINITY);
  const top = likely.slice(0, TOP).map(({ sentence, value }, place) => ({
    article: sentence.passage.articleId,
    vector: vectors[place] as Vector,
    weight: Math.exp(value - most),
  }));
  const total = top.reduce((sum, { weight }) => sum + weight, 0);
  const centre = new Float64Array(width);
  for (const { vector, weight } of top) addTo(centre, vector, weight);
  const spread = new Float64Array(width);
  return likely.map(({ sentence: { passage } }, place) => {
    const own = vectors[place] as Vector;
    const itself = top[place];
    const all = { alike: dot(centre, own), weight: total };
    if (itself !== undefined) leaveOut(all, itself, dotItself(own));
    const others = { ...all };
    addTo(spread, own, 1);
    for (const other of top)
      if (other !== itself && other.article === passage.articleId)
        leaveOut(others, other, dot(spread, other.vector));
    addTo(spread, own, -1);
    return { all: meanOf(all), others: meanOf(others) };
  });
}

interface Sum {
  alike: number;
  weight: number;
}

function leaveOut(sum: Sum, { weight }: Supporter, alike: number): void {
  sum.alike -= weight * alike;
  sum.weight -= weight;
}

const meanOf = ({ alike, weight }: Sum): number =>
  Math.min(1, Math.max(0, alike / Math.max(LEAST_WEIGHT, weight)));

function addTo(sums: Float64Array, { terms, weights }: Vector, factor: number): void {
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] as number;
    sums[term] = (sums[term] as number) + factor * (weights[at] as number);
  }
}

function dot(sums: Float64Array, { terms, weights }: Vector): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1)
    sum += (sums[terms[at] as number] as number) * (weights[at] as number);
  return sum;
}

/** 1, or 0 for a sentence that has no other terms. */
const dotItself = ({ terms }: Vector): number => (terms.length === 0 ? 0 : 1);

/** The vectors of sentences, over terms numbered from 0; a term that many of them have says little. */
function readVectors(
  likely: readonly Likely[],
  isAsked: (term: number) => boolean,
): { readonly vectors: readonly Vector[]; readonly width: number } {
  const numbers = new Map<number, number>();
  const having: number[] = [];
  const counted = likely.map(({ sentence: { sentence, around } }) => {
    const counts = new Map<number, number>();
    for (const packed of around.words.terms.subarray(sentence.from, sentence.to)) {
      const term = numberIn(packed);
      if (isAsked(term)) continue;
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const number of counts.keys()) having[number] = (having[number] ?? 0) + 1;
    return counts;
  });
  const vectors = counted.map((counts) => {
    const weights = [...counts].map(
      ([number, count]) => (1 + Math.log(count)) * Math.log(1 + likely.length / (1 + (having[number] ?? 0))),
    );
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return { terms: [...counts.keys()], weights: weights.map((weight) => weight / length) };
  });
  return { vectors, width: numbers.size };
}
