import { numberIn } from '../../corpus/term-numbers.ts';
import type { SeenSentence, Support } from '../evidence/seen-sentence.ts';

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
  const { lists, width } = numberTerms(likely, isAsked);
  const counts = new Int32Array(width);
  const having = new Int32Array(width);
  const each = lists.map((list) => {
    const terms = list.filter((term) => {
      counts[term] = (counts[term] as number) + 1;
      return counts[term] === 1;
    });
    const times = terms.map((term) => {
      const count = counts[term] as number;
      having[term] = (having[term] as number) + 1;
      counts[term] = 0;
      return count;
    });
    return { terms, times };
  });
  const rarity = Float64Array.from(having, (count) => Math.log(1 + likely.length / (1 + count)));
  const vectors = each.map(({ terms, times }) => {
    let square = 0;
    const weights = terms.map((term, at) => {
      const count = times[at] as number;
      const weight = (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[term] as number);
      square += weight * weight;
      return weight;
    });
    const length = Math.sqrt(square);
    return { terms, weights: weights.map((weight) => weight / length) };
  });
  return { vectors, width };
}

/** The terms of each sentence beside those that were asked for, as numbers from 0, as often as they stand there. */
function numberTerms(
  likely: readonly Likely[],
  isAsked: (term: number) => boolean,
): { readonly lists: readonly (readonly number[])[]; readonly width: number } {
  const numbers = new Map<number, number>();
  let width = 0;
  const lists = likely.map(({ sentence: { sentence, around } }) => {
    const list: number[] = [];
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const term = numberIn(around.words.terms[at] as number);
      let number = numbers.get(term);
      if (number === undefined) {
        number = isAsked(term) ? ASKED : width;
        if (number !== ASKED) width += 1;
        numbers.set(term, number);
      }
      if (number !== ASKED) list.push(number);
    }
    return list;
  });
  return { lists, width };
}

/** The number of terms that stand for a word of the question. */
const ASKED = -1;
