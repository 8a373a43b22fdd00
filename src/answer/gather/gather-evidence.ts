import type { Corpus } from '../../corpus/corpus.ts';
import { readAskedWords } from '../evidence/asked-words.ts';
import { READ_EVIDENCE, SEEN_EVIDENCE } from '../evidence/compare-evidence.ts';
import { measureRead, measureSeen } from '../evidence/measure-evidence.ts';
import type { SearchFacts } from '../evidence/question-evidence.ts';
import type { Asked, SeenSentence, Support } from '../evidence/seen-sentence.ts';
import type { Plan } from '../plan-answer.ts';
import { type LinearModel, sumOf } from '../relevance/linear-model.ts';
import { finish, type Steps } from '../steps.ts';
import { findPassageHits } from './find-passages.ts';
import { findSupport, type Likely } from './find-support.ts';
import { type Considered, readSentences } from './read-sentences.ts';
import { seeSentences } from './see-sentences.ts';

/** So many passages are looked through for words. */
export const PASSAGES = 200;
/** So many of their sentences are read at least and at most, and for each statement wanted so many. */
const LEAST_READ: Range = { least: 36, most: 70 };
const READ_A_STATEMENT: Range = { least: 4, most: 6 };
const MOST_READ = 400;
/**
 * Beyond the least, none is read that is so much less likely than the likeliest (a difference of sums, so the natural logarithm of a
 * ratio of odds: a fiftieth). Measured on the judged questions: 48 are read instead of 70, over press 55, and the answers are as good.
 */
const FAR_BEHIND = 4;

interface Range {
  readonly least: number;
  readonly most: number;
}

/** A read sentence with its numbers, in the order of `READ_EVIDENCE.names`. */
export interface Gathered {
  readonly asked: Asked;
  readonly search: SearchFacts;
  readonly sentences: readonly GatheredSentence[];
}

export interface GatheredSentence {
  readonly considered: Considered;
  readonly evidence: Float64Array;
}

/**
 * Searches passages, looks through their sentences for the words of the question, reads the likeliest, and measures what speaks
 * for each.
 *
 * @param first says which sentences are likely; null for what can be told without a model
 * @param limit how many statements are wanted
 */
export function* gatheringEvidence(
  { reading, query, context, accepts, judge, looseJudge }: Plan,
  corpus: Corpus,
  first: LinearModel | null,
  limit: number,
): Steps<Gathered> {
  const hits = findPassageHits(corpus, query, PASSAGES, accepts);
  yield 'search';
  const words = readAskedWords(reading.text, reading.proposition, corpus, context);
  const asked: Asked = { words, reading };
  const { sentences: seen, wholeOf, isAsked } = yield* seeSentences(hits, words, corpus);
  yield 'words';
  const picked = pickLikely(asked, seen, first, countRead(limit));
  const supports = findSupport(picked, isAsked);
  const likely = picked.map(({ sentence }, place) => ({ ...sentence, support: supports[place] as Support }));
  yield 'pick';
  const strict = yield* readSentences(likely, corpus, judge, asked, wholeOf);
  const read =
    looseJudge === null || strict.some(({ proven }) => proven.length > 0)
      ? strict
      : yield* readSentences(likely, corpus, looseJudge, asked, wholeOf, strict);
  const vectors = READ_EVIDENCE.compare(measureRead(asked, read));
  return {
    asked,
    search: {
      total: query.reduce((sum, { weight }) => sum + weight, 0),
      scores: hits.map(({ score }) => score),
    },
    sentences: read.map((considered, place) => ({
      considered,
      evidence: vectors[place] as Float64Array,
    })),
  };
}

/** @param limit how many statements are wanted */
const countRead = (limit: number): Range => ({
  least: Math.min(MOST_READ, Math.max(LEAST_READ.least, limit * READ_A_STATEMENT.least)),
  most: Math.min(MOST_READ, Math.max(LEAST_READ.most, limit * READ_A_STATEMENT.most)),
});

/** The same at once. */
export const gatherEvidence = (...of: Parameters<typeof gatheringEvidence>): Gathered =>
  finish(gatheringEvidence(...of));

/**
 * So much less a sentence is worth for each likelier one of its article: 70 of a long article would leave none for another. Measured on
 * the judged questions over press: of the positions 0.76 instead of 0.72 are among the 70, with as many of their statements.
 */
const CROWDED = 0.07;

/** The likeliest sentences of different articles, those of one passage together; equal ones in the order of the search. */
export function pickLikely(
  asked: Asked,
  seen: readonly SeenSentence[],
  first: LinearModel | null,
  { least, most }: Range,
): readonly Likely[] {
  if (first === null)
    return seen
      .toSorted((left, right) => left.around.rank - right.around.rank)
      .slice(0, most)
      .map((sentence) => ({ sentence, value: 0 }));
  const vectors = SEEN_EVIDENCE.compare(measureSeen(asked, seen));
  const crowds = new Map<string, number>();
  const likely = seen
    .map((sentence, place) => ({ sentence, place, value: sumOf(first, vectors[place] as Float64Array) }))
    .sort((left, right) => right.value - left.value || left.place - right.place)
    .map(({ sentence, place, value }) => {
      const { articleId } = sentence.passage;
      const before = crowds.get(articleId) ?? 0;
      crowds.set(articleId, before + 1);
      return { sentence, place, value: value - CROWDED * before };
    })
    .sort((left, right) => right.value - left.value || left.place - right.place)
    .slice(0, most);
  const near = (likely[0]?.value ?? 0) - FAR_BEHIND;
  return likely.filter(({ value }, place) => place < least || value >= near);
}
