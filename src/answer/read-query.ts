import type { Corpus } from '../corpus/corpus.ts';
import { capitalise } from '../language/capitalise.ts';
import { findNearTerms } from '../language/find-near-terms.ts';
import { relatedNouns } from '../language/proposition/concept.ts';
import type { QuestionReading } from './question/question-reading.ts';

/** The terms searched for, as the corpus weighs them. */
export type Query = ReturnType<Corpus['queryTerms']>;

/** What is told beside a question says which event is meant, and less than the question what of it. */
const CONTEXT_WEIGHT = 0.7;
const RELATED_WEIGHT = 0.3;
/** How much a word counts that others use for the same thing. */
const NEAR_WEIGHT = 0.4;
/** Neighbours of a word that are searched for, too, and how much they count. */
const LEAST_WIDENED = 0.3;
const MOST_NEIGHBOURS = 6;
const LEAST_LIKENESS = 0.7;
const NEIGHBOUR_WEIGHT = 0.35;

/**
 * The terms searched for: those of the question; at less weight words by which others name the same, what its nouns are a kind of,
 * and words that keep the same company in the archive.
 * @param context what was told beside the question
 */
export function readQuery(question: QuestionReading, context: string, corpus: Corpus): Query {
  const own = corpus.queryTerms(question.text);
  const told = corpus
    .queryTerms(context)
    .map(({ term, weight }) => ({ term, weight: weight * CONTEXT_WEIGHT }));
  const terms = [...own];
  const known = new Set(own.map(({ term }) => term));
  for (const term of [
    ...told,
    ...findNear(own, corpus),
    ...findBroader(question, corpus),
    ...findNeighbours(own, corpus),
  ]) {
    if (known.has(term.term)) continue;
    known.add(term.term);
    terms.push(term);
  }
  return terms;
}

const findBroader = (question: QuestionReading, corpus: Corpus): Query =>
  question.topic
    .flatMap(({ head }) => head.lemmas.flatMap((lemma) => relatedNouns(lemma)))
    .flatMap((word) => corpus.queryTerms(capitalise(word)))
    .map(({ term, weight }) => ({ term, weight: weight * RELATED_WEIGHT }));

const findNear = (own: Query, corpus: Corpus): Query =>
  own
    .filter(({ weight }) => weight >= LEAST_WIDENED)
    .flatMap(({ term, weight }) =>
      findNearTerms(term, corpus.reader.vocabulary)
        .filter((near) => corpus.documentFrequency(near) > 0)
        .map((near) => ({ term: near, weight: weight * NEAR_WEIGHT })),
    );

const findNeighbours = (own: Query, corpus: Corpus): Query =>
  own
    .filter(({ weight }) => weight >= LEAST_WIDENED)
    .flatMap(({ term, weight }) =>
      corpus
        .neighbours(term)
        .slice(0, MOST_NEIGHBOURS)
        .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
        .map(({ word, likeness }) => ({ term: word, weight: weight * likeness * NEIGHBOUR_WEIGHT })),
    );
