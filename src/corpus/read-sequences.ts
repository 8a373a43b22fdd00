import type { Article } from '../article/article.ts';
import { findPassages } from '../article/find-passages.ts';
import type { Vocabulary } from '../language/form.ts';
import { scanTerms } from '../language/term/scan-terms.ts';
import type { Corpus } from './corpus.ts';

/** So many passages are enough to learn which words keep the same company; of a larger archive every so many articles are read. */
const MOST_PASSAGES = 60_000;

/** The ids of the articles that neighbours are learned from: all of a small archive. */
export function sampleArticles(corpus: Corpus): readonly string[] {
  const step = Math.max(1, Math.ceil(corpus.passageCount / MOST_PASSAGES));
  return corpus
    .heads()
    .filter((_, place) => place % step === 0)
    .map(({ id }) => id);
}

/** The words of articles in their order, one term a word and a run for each passage, as neighbours are learned from them. */
export const readSequences = (
  articles: readonly Article[],
  vocabulary: Vocabulary,
): readonly (readonly string[])[] =>
  articles.flatMap((article) =>
    findPassages(article).map(({ start, end }) => readTerms(article.text, start, end, vocabulary)),
  );

function readTerms(text: string, start: number, end: number, vocabulary: Vocabulary): readonly string[] {
  const terms: string[] = [];
  let last = -1;
  scanTerms(text, vocabulary, start, end, ({ term, weight }, from) => {
    if (weight !== 1 || from === last) return;
    terms.push(term);
    last = from;
  });
  return terms;
}
