import type { Corpus } from '../corpus/corpus.ts';
import type { Position, Question } from './answer.ts';
import { considerQuestion } from './answer-question.ts';
import type { Candidate, Rejected } from './candidate.ts';
import type { QuestionKind } from './question/question-reading.ts';
import { understandQuestion } from './understanding/understand-question.ts';

/** How the question was read. */
export interface ExplainedQuestion {
  readonly kind: QuestionKind;
  /** The question with names in capitals and slips mended. */
  readonly text: string;
  readonly predicate: readonly string[];
  /** "n=Iran": the grammatical place and its words. */
  readonly roles: readonly string[];
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
}

export interface ExplainedCandidate {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly predicate: readonly string[];
  readonly roles: readonly string[];
  /** The terms of the question that the passage holds, with their part of the score. */
  readonly terms: readonly { readonly term: string; readonly value: number }[];
  /** The rules that made the position, innermost first. */
  readonly polarity: readonly string[];
  readonly position: Position | null;
  /** Why it is not shown; null for what is. */
  readonly reason: string | null;
}

export interface AnswerExplanation {
  readonly question: ExplainedQuestion;
  readonly shown: readonly ExplainedCandidate[];
  /** The ten next ones, the nearest first. */
  readonly next: readonly ExplainedCandidate[];
}

const MOST_NEXT = 10;

/** Why an answer is what it is: for each shown and each of the next ten candidates what was found and what decided. */
export function explainAnswer(question: Question, corpus: Corpus): AnswerExplanation {
  const { reading, query, candidates, chosen } = considerQuestion(
    understandQuestion(question, corpus),
    corpus,
  );
  const explain = (candidate: Candidate | Rejected, reason: string | null): ExplainedCandidate =>
    explainCandidate(candidate, reason, corpus, query);
  const shown = new Set(chosen.map(({ candidate }) => candidate));
  const copies = new Set(chosen.flatMap((entry) => entry.copies));
  const next = [
    ...candidates.found
      .filter((candidate) => !shown.has(candidate))
      .map((candidate) => ({
        candidate,
        reason: copies.has(candidate) ? 'copy of a shown one' : 'others come first',
      })),
    ...candidates.rejected.map((candidate) => ({ candidate, reason: candidate.reason })),
  ].toSorted((left, right) => right.candidate.score - left.candidate.score);
  return {
    question: {
      kind: reading.kind,
      text: reading.text,
      predicate: reading.proposition?.lemmas ?? [],
      roles: rolesOf(reading.proposition),
      terms: query,
    },
    shown: chosen.map(({ candidate }) => explain(candidate, null)),
    next: next.slice(0, MOST_NEXT).map(({ candidate, reason }) => explain(candidate, reason)),
  };
}

function explainCandidate(
  candidate: Candidate | Rejected,
  reason: string | null,
  corpus: Corpus,
  query: ReturnType<Corpus['queryTerms']>,
): ExplainedCandidate {
  const { article, span, proposition } = candidate;
  const passage = corpus
    .passages(article.id)
    .find(({ start, end }) => span.start >= start && span.start < end);
  const details = passage === undefined ? [] : partsOf(corpus.explain(query, passage));
  return {
    article: article.id,
    start: span.start,
    end: span.end,
    text: article.text.slice(span.start, span.end),
    predicate: proposition?.lemmas ?? [],
    roles: rolesOf(proposition),
    terms: details.map(({ description, value }) => ({
      term: /^"(.+?)":/.exec(description)?.[1] ?? description,
      value,
    })),
    polarity: proposition?.claim.rules ?? [],
    position: 'position' in candidate ? candidate.position : null,
    reason,
  };
}

type Explained = ReturnType<Corpus['explain']>;

/** The parts of a score term by term, without what makes up a term's part. */
const partsOf = (explained: Explained): readonly Explained[] =>
  explained.details.every(({ details }) => details.length === 0)
    ? [explained]
    : explained.details.flatMap(partsOf);

const rolesOf = (proposition: Candidate['proposition']): readonly string[] =>
  (proposition?.arguments ?? []).map(
    ({ slots, words, inferred }) =>
      `${slots.join('|')}=${words.map(({ text }) => text).join(' ')}${inferred ? ' (inferred)' : ''}`,
  );
