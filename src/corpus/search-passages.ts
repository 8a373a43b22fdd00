import type { Passage } from '../article/passage.ts';
import type { Explanation, Hit, PassageIndex, WeightedTerm } from '../index/passage-index.ts';
import type { PassageHit } from './corpus.ts';

/**
 * How much the article as a whole counts in the score of its passage: what a question names is often told in one paragraph and
 * explained in the next. Chosen on every second question of two retrieval sets (MRR@10 0.936 to 0.943 and 0.934 to 0.940),
 * confirmed on the others.
 */
const CONTEXT_WEIGHT = 0.4;
/** So many passages more than asked for are weighed with their articles. */
const CONTEXT_POOL = 50;

/** Whose passages the numbers of an index are. */
export interface PassageBook {
  /** Null for a number that is no passage of an article (any more). */
  passageAt(number: number): Passage | null;
  /** The numbers of an article's passages; empty for an unknown one. */
  numbersOf(articleId: string): readonly number[];
  /** Null for a passage that no article has. */
  numberOf(passage: Passage): number | null;
}

/** The best passages, best first; equal scores by article id and place. */
export function searchPassages(
  query: readonly WeightedTerm[],
  limit: number,
  index: PassageIndex,
  book: PassageBook,
): readonly PassageHit[] {
  const hits = findHitsWithTies(query, limit + CONTEXT_POOL, index).flatMap(({ passage: number, score }) => {
    const passage = book.passageAt(number);
    return passage ? [{ passage, score }] : [];
  });
  return weighContext(query, hits, index, book).sort(byScoreThenPlace).slice(0, limit);
}

/** The index breaks ties by number, which is the loading order: take all hits that share the last score. */
function findHitsWithTies(
  query: readonly WeightedTerm[],
  limit: number,
  index: PassageIndex,
): readonly Hit[] {
  for (let wanted = limit + 8; ; wanted *= 2) {
    const hits = index.search(query, wanted);
    if (hits.length < wanted || hits[wanted - 1]?.score !== hits[limit - 1]?.score) return hits;
  }
}

/** The hits with what their articles as wholes score for the query added. */
function weighContext(
  query: readonly WeightedTerm[],
  hits: readonly PassageHit[],
  index: PassageIndex,
  book: PassageBook,
): PassageHit[] {
  const articles = [...new Set(hits.map(({ passage }) => passage.articleId))];
  const scores = index.scoreTogether(
    query,
    articles.map((id) => book.numbersOf(id)),
  );
  const scoreOf = new Map(articles.map((id, i) => [id, scores[i] ?? 0]));
  return hits.map(({ passage, score }) => ({
    passage,
    score: (1 - CONTEXT_WEIGHT) * score + CONTEXT_WEIGHT * (scoreOf.get(passage.articleId) ?? 0),
  }));
}

/** Why a passage has the score that `searchPassages` gives it. */
export function explainPassage(
  query: readonly WeightedTerm[],
  passage: Passage,
  index: PassageIndex,
  book: PassageBook,
): Explanation {
  const number = book.numberOf(passage);
  if (number === null) return { value: 0, description: 'passage is not in the corpus', details: [] };
  const own = index.explain(query, number);
  const [whole = 0] = index.scoreTogether(query, [book.numbersOf(passage.articleId)]);
  return {
    value: (1 - CONTEXT_WEIGHT) * own.value + CONTEXT_WEIGHT * whole,
    description: `${1 - CONTEXT_WEIGHT} × the passage's score + ${CONTEXT_WEIGHT} × the score of its article as a whole`,
    details: [own, { value: whole, description: 'score of the article as a whole', details: [] }],
  };
}

function byScoreThenPlace(a: PassageHit, b: PassageHit): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.passage.articleId !== b.passage.articleId) return a.passage.articleId < b.passage.articleId ? -1 : 1;
  return a.passage.start - b.passage.start;
}
