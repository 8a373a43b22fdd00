import { readAskedWords } from '../../src/answer/evidence/asked-words.ts';
import { SEEN_EVIDENCE } from '../../src/answer/evidence/compare-evidence.ts';
import { measureSeen } from '../../src/answer/evidence/measure-evidence.ts';
import { findPassageHits } from '../../src/answer/gather/find-passages.ts';
import { PASSAGES } from '../../src/answer/gather/gather-evidence.ts';
import { seeSentences } from '../../src/answer/gather/see-sentences.ts';
import { planAnswer } from '../../src/answer/plan-answer.ts';
import type { LinearModel } from '../../src/answer/relevance/linear-model.ts';
import { finish } from '../../src/answer/steps.ts';
import { understandQuestion } from '../../src/answer/understanding/understand-question.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { fitLogistic } from './fit-logistic.ts';
import type { JudgedQuestion } from './judged-question.ts';
import { matchesStatement, shownText } from './match-text.ts';

/** Of the sentences that do not answer every so many is learned from. */
const STEP = 8;
const PENALTY = 20;

/** Sentences of a question as they are before they are read, and whether they answer it. */
export interface SeenExamples {
  readonly rows: readonly Float64Array[];
  readonly labels: readonly number[];
}

/** All right sentences among those the search finds, and some of the others. */
export function collectSeen({ question, positions }: JudgedQuestion, corpus: Corpus): SeenExamples {
  const { reading, query, context, accepts } = planAnswer(
    understandQuestion({ text: question }, corpus),
    corpus,
  );
  const words = readAskedWords(reading.text, reading.proposition, corpus, context);
  const hits = findPassageHits(corpus, query, PASSAGES, accepts);
  const { sentences: seen } = finish(seeSentences(hits, words, corpus));
  const vectors = SEEN_EVIDENCE.compare(measureSeen({ words, reading }, seen));
  const gold = positions.flatMap(({ statements }) => statements);
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  seen.forEach(({ passage: { articleId }, sentence: { start, end } }, place) => {
    const text = shownText(articleId, corpus.article(articleId)?.text.slice(start, end) ?? '');
    const right = gold.some((statement) => matchesStatement(text, statement));
    if (!right && place % STEP !== 0) return;
    rows.push(vectors[place] as Float64Array);
    labels.push(right ? 1 : 0);
  });
  return { rows, labels };
}

/** Which sentences are worth reading. */
export function learnFirst(examples: readonly SeenExamples[]): LinearModel {
  const rows = examples.flatMap((example) => example.rows);
  const labels = Float64Array.from(examples.flatMap((example) => example.labels));
  return fitLogistic(
    SEEN_EVIDENCE.names,
    { rows, labels, counts: labels.map((label) => (label === 1 ? 1 : STEP)) },
    PENALTY,
  );
}
