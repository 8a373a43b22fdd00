import type { Article } from '../article/article.ts';
import { fingerprintWording, hashArticle } from '../article/article-hash.ts';
import { findInterview } from '../article/find-interview.ts';
import { findPassages } from '../article/find-passages.ts';
import type { Interview } from '../article/interview.ts';
import type { Passage } from '../article/passage.ts';
import { readableText } from '../article/readable-text.ts';
import type { WeightedTerm } from '../index/passage-index.ts';
import { findTermWeights } from '../language/find-terms.ts';
import type { Span } from '../language/span.ts';
import type { Reader } from '../reading/reader.ts';
import type { ArticleHead } from './article-shelf.ts';
import { type FoundAnew, findIn } from './findings.ts';

/** An article with all that the corpus keeps of it: plain values, so that another thread can make them. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly head: ArticleHead;
  readonly passages: readonly Passage[];
  /** What the index counts, for each passage. */
  readonly terms: readonly (readonly WeightedTerm[])[];
  /** Who said what, and who is named; null where it is found at first need. */
  readonly findings: FoundAnew | null;
}

/** A title is said once for all passages of its article, so it counts, but less than the passage's own words. */
const TITLE_WEIGHT = 0.5;

/** What was asked belongs to the answer, which seldom says it again. */
const QUESTION_WEIGHT = 0.5;

/** @param withStatements finding them costs four times as much as everything else */
export function analyseArticle(article: Article, reader: Reader, withStatements: boolean): AnalysedArticle {
  const text = readableText(article.text);
  const passages = findPassages({ ...article, text });
  const interview = findInterview(text);
  const title = lighter(findTermWeights(article.title, reader.vocabulary), TITLE_WEIGHT);
  return {
    article,
    head: headOf(article),
    passages,
    terms: passages.map((passage) => [
      ...findTermWeights(text, reader.vocabulary, passage.start, passage.end),
      ...findQuestions(passage, interview).flatMap(({ start, end }) =>
        lighter(findTermWeights(text, reader.vocabulary, start, end), QUESTION_WEIGHT),
      ),
      ...title,
    ]),
    findings: withStatements ? findIn(reader.readArticle(article)) : null,
  };
}

function headOf(article: Article): ArticleHead {
  const { id, publishedAt, source } = article;
  return { id, hash: hashArticle(article), fingerprint: fingerprintWording(article), publishedAt, source };
}

const lighter = (terms: readonly WeightedTerm[], weight: number): readonly WeightedTerm[] =>
  terms.map((term) => ({ term: term.term, weight: term.weight * weight }));

/** The questions of an interview that a passage answers and does not hold itself. */
function findQuestions(passage: Passage, interview: Interview | null): readonly Span[] {
  if (interview === null) return [];
  const answered = interview.answers.filter(({ start, end }) => start < passage.end && end > passage.start);
  return [...new Set(answered.map(({ question }) => question))].filter(({ start }) => start < passage.start);
}
