import type { Article } from '../article/article.ts';
import { findPassages } from '../article/find-passages.ts';
import type { Passage } from '../article/passage.ts';
import { readableText } from '../article/readable-text.ts';
import type { WeightedTerm } from '../index/passage-index.ts';
import { findTermWeights } from '../language/find-terms.ts';
import type { Reader } from '../reading/reader.ts';
import { extractStatements } from '../statement/extract-statements.ts';
import type { Statement } from '../statement/statement.ts';

/** An article with all that the corpus keeps of it: plain values, so that another thread can make them. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** What the index counts, for each passage. */
  readonly terms: readonly (readonly WeightedTerm[])[];
  /** Who said what; null where it is found at first need. */
  readonly statements: readonly Statement[] | null;
}

/** A title is said once for all passages of its article, so it counts, but less than the passage's own words. */
const TITLE_WEIGHT = 0.5;

/** @param withStatements finding them costs four times as much as everything else */
export function analyseArticle(article: Article, reader: Reader, withStatements: boolean): AnalysedArticle {
  const text = readableText(article.text);
  const passages = findPassages({ ...article, text });
  const title = findTermWeights(article.title, reader.vocabulary).map(({ term, weight }) => ({
    term,
    weight: weight * TITLE_WEIGHT,
  }));
  return {
    article,
    passages,
    terms: passages.map(({ start, end }) => [
      ...findTermWeights(text, reader.vocabulary, start, end),
      ...title,
    ]),
    statements: withStatements ? extractStatements(reader.readArticle(article)) : null,
  };
}
