import type { Article } from '../article/article.ts';
import type { AnalysedArticle } from '../corpus/analyse-article.ts';
import type { WeightedTerm } from '../index/passage-index.ts';

/**
 * Analysed articles on their way from one thread to another: copied as they are, each of their hundreds of thousands of terms would be an
 * object to be written and read. Here a term is written once and else a number; the articles stay where they are.
 */
export interface PackedArticles {
  readonly articles: readonly Omit<AnalysedArticle, 'article' | 'terms'>[];
  /** Each term with a weight once; its place is its number. */
  readonly texts: readonly string[];
  readonly weights: Float64Array<ArrayBuffer>;
  /** How many terms each passage has, those of the first article first. */
  readonly counts: Uint32Array<ArrayBuffer>;
  /** The numbers of the terms, passage after passage. */
  readonly numbers: Uint32Array<ArrayBuffer>;
}

export function packArticles(analysed: readonly AnalysedArticle[]): PackedArticles {
  const passages = analysed.flatMap(({ terms }) => terms);
  const counts = Uint32Array.from(passages, ({ length }) => length);
  const numbers = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  // A term that comes again is the same object, mostly (`VisitTerm`): so none has to be read to be found.
  const known = new Map<WeightedTerm, number>();
  let at = 0;
  for (const terms of passages)
    for (const term of terms) {
      let number = known.get(term);
      if (number === undefined) {
        number = known.size;
        known.set(term, number);
      }
      numbers[at++] = number;
    }
  const terms = [...known.keys()];
  return {
    articles: analysed.map(({ head, passages: spans, findings }) => ({ head, passages: spans, findings })),
    texts: terms.map(({ term }) => term),
    weights: Float64Array.from(terms, ({ weight }) => weight),
    ...{ counts, numbers },
  };
}

/** What need not be copied to be handed on. */
export const transferOf = ({ weights, counts, numbers }: PackedArticles): ArrayBuffer[] => [
  weights.buffer,
  counts.buffer,
  numbers.buffer,
];

/** @param articles those that were analysed, in their order */
export function unpackArticles(
  { articles: packed, texts, weights, counts, numbers }: PackedArticles,
  articles: readonly Article[],
): readonly AnalysedArticle[] {
  const known = texts.map((term, place): WeightedTerm => ({ term, weight: weights[place] as number }));
  let passage = 0;
  let at = 0;
  const takePassage = (): readonly WeightedTerm[] => {
    const end = at + (counts[passage++] as number);
    const terms = Array.from(numbers.subarray(at, end), (number) => known[number] as WeightedTerm);
    at = end;
    return terms;
  };
  return packed.map((rest, place) => ({
    ...rest,
    article: articles[place] as Article,
    terms: rest.passages.map(takePassage),
  }));
}
