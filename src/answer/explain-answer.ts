import type { Corpus } from '../corpus/corpus.ts';
import type { ReferenceReason } from '../reference/speaker.ts';
import type { FromElsewhere, Question } from './answer.ts';
import { considerQuestion } from './answer-question.ts';
import type { Candidate } from './candidate.ts';
import { findElsewhere } from './describe-statement.ts';
import { findTrusted } from './find-trusted.ts';
import type { Considered } from './gather/read-sentences.ts';
import type { Plan } from './plan-answer.ts';
import type { QuestionKind } from './question/question-reading.ts';
import { contributionOf, type LinearModel } from './relevance/linear-model.ts';
import type { Model } from './relevance/model.ts';
import { shippedModel } from './relevance/shipped-model.ts';
import { understandQuestion } from './understanding/understand-question.ts';
import type { Gate, Weighed, WeighedSentence } from './weigh-sentences.ts';
import { WRITTEN_POSITIONS, type WrittenPosition } from './write-answer.ts';

/** One number of the evidence, and what it counts. */
export interface Contribution {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
  readonly contribution: number;
}

/** How the question was read, and whether anything answers it. */
export interface ExplainedQuestion {
  readonly kind: QuestionKind;
  /** The question with names in capitals and slips mended. */
  readonly text: string;
  readonly predicate: readonly string[];
  /** "n=Iran": the grammatical place and its words. */
  readonly roles: readonly string[];
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  /** How likely anything answers, from what it must be, and what spoke for and against; null without weights. */
  readonly gate: {
    readonly likelihood: number;
    readonly bar: number;
    readonly open: boolean;
    readonly contributions: readonly Contribution[];
  } | null;
}

export interface ExplainedSentence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  /** The words beside what is told that name who tells it, and why they stand for somebody or nobody; null without any. */
  readonly reference: { readonly words: string; readonly reason: ReferenceReason } | null;
  /** What other articles add to who speaks; null where nothing. */
  readonly elsewhere: FromElsewhere | null;
  /** How likely it answers, and from when it is shown; null without weights. */
  readonly relevance: {
    readonly likelihood: number;
    readonly bar: number;
    readonly sum: number;
    readonly bias: number;
    readonly contributions: readonly Contribution[];
  } | null;
  /** What grammar proves. */
  readonly proofs: readonly {
    readonly position: WrittenPosition['position'];
    readonly label: string;
    readonly predicate: readonly string[];
    readonly roles: readonly string[];
    /** The rules that made the position, innermost first. */
    readonly polarity: readonly string[];
  }[];
  /** The side it takes if it answers, where that it does is only likely, and what in its grammar shows it; null for none. */
  readonly side: { readonly label: string; readonly way: string } | null;
  /** Whether proof and side count: it is likely enough to answer. */
  readonly trusted: boolean;
  /** Why grammar proves nothing, for each of its events that is like the asked one. */
  readonly refusals: readonly { readonly predicate: readonly string[]; readonly reason: string }[];
  /** Why it is not shown; null for what is. */
  readonly reason: 'gate' | 'bar' | 'beside' | 'copy' | 'filter' | 'others' | null;
}

export interface AnswerExplanation {
  readonly question: ExplainedQuestion;
  readonly shown: readonly ExplainedSentence[];
  /** The ten next ones, the likeliest first. */
  readonly next: readonly ExplainedSentence[];
}

const MOST_NEXT = 10;
/** So many numbers are told, those that counted most. */
const MOST_CONTRIBUTIONS = 8;

/** The sentences that were shown, folded into another, or could have been: article and place of each. */
interface Keys {
  readonly shown: ReadonlySet<string>;
  readonly copies: ReadonlySet<string>;
  readonly candidates: ReadonlySet<string>;
}

/** Why a sentence was not shown; null for one that was. */
function findReason(
  { considered, likelihood }: WeighedSentence,
  isTrusted: boolean,
  key: string,
  { shown, copies, candidates }: Keys,
  { gate }: Weighed,
  model: Model | null,
): ExplainedSentence['reason'] {
  if (shown.has(key)) return null;
  if (copies.has(key)) return 'copy';
  if (candidates.has(key)) return 'others';
  if (considered.beside) return 'beside';
  if (considered.proven.length > 0 && isTrusted) return 'filter';
  if (!gate.open) return 'gate';
  return likelihood < (model?.bar ?? 1) ? 'bar' : 'filter';
}

/**
 * Why an answer is what it is: what each shown sentence and each of the next ten has for it, number by number; whether anything
 * was said to answer; and what grammar proves of each.
 */
export function explainAnswer(
  question: Question,
  corpus: Corpus,
  model: Model | null = shippedModel().model,
): AnswerExplanation {
  const { plan, weighed, candidates, chosen } = considerQuestion(
    understandQuestion(question, corpus),
    corpus,
    model,
  );
  const keyOf = ({ article, span }: Candidate): string => `${article.id} ${span.start}`;
  const keys: Keys = {
    shown: new Set(chosen.map(({ candidate }) => keyOf(candidate))),
    copies: new Set(chosen.flatMap(({ copies }) => copies.map(keyOf))),
    candidates: new Set(candidates.map(keyOf)),
  };
  const trusted = findTrusted(weighed.sentences, question.bar === undefined);
  const explained = weighed.sentences.map((sentence) => {
    const { article, sentence: span } = sentence.considered;
    const key = `${article.id} ${span.start}`;
    const isTrusted = trusted.has(sentence);
    const reason = findReason(sentence, isTrusted, key, keys, weighed, model);
    return explainSentence(sentence, isTrusted, reason, model, corpus);
  });
  return {
    question: explainQuestion(plan, weighed.gate, model),
    shown: explained.filter(({ reason }) => reason === null),
    next: explained.filter(({ reason }) => reason !== null).slice(0, MOST_NEXT),
  };
}

function explainQuestion(
  { reading, query }: Plan,
  { likelihood, open, evidence }: Gate,
  model: Model | null,
): ExplainedQuestion {
  return {
    kind: reading.kind,
    text: reading.text,
    predicate: reading.proposition?.lemmas ?? [],
    roles: rolesOf(reading.proposition),
    terms: query,
    gate:
      model === null
        ? null
        : { likelihood, bar: model.gateBar, open, contributions: contributionsOf(model.gate, evidence) },
  };
}

const explainProof = ({ position, proposition, claim }: Candidate): ExplainedSentence['proofs'][number] => ({
  ...WRITTEN_POSITIONS[position],
  predicate: proposition?.lemmas ?? [],
  roles: rolesOf(proposition),
  polarity: claim.rules,
});

function explainSentence(
  { considered, evidence, likelihood, sum }: WeighedSentence,
  trusted: boolean,
  reason: ExplainedSentence['reason'],
  model: Model | null,
  corpus: Corpus,
): ExplainedSentence {
  const { article, sentence, speaker, proven, side, refused } = considered;
  return {
    article: article.id,
    start: sentence.start,
    end: sentence.end,
    text: article.text.slice(sentence.start, sentence.end),
    speaker,
    reference: referenceOf(considered),
    elsewhere: findElsewhere(corpus, article, considered.statement),
    relevance:
      model === null
        ? null
        : {
            likelihood,
            bar: model.bar,
            sum,
            bias: model.relevance.bias,
            contributions: contributionsOf(model.relevance, evidence),
          },
    proofs: proven.map(explainProof),
    side: side === null ? null : { label: WRITTEN_POSITIONS[side.position].label, way: side.way },
    trusted,
    refusals: refused.map(({ proposition, reason: why }) => ({
      predicate: proposition?.lemmas ?? [],
      reason: why,
    })),
    reason,
  };
}

function referenceOf({ article, statement }: Considered): ExplainedSentence['reference'] {
  if (statement?.reference == null) return null;
  const { mention, reason } = statement.reference;
  return { words: article.text.slice(mention.start, mention.end), reason };
}

/** What counted most, for or against. */
function contributionsOf({ weights }: LinearModel, evidence: Float64Array): readonly Contribution[] {
  return weights
    .map((weight, place) => {
      const value = evidence[place] ?? 0;
      return { name: weight.name, value, weight: weight.weight, contribution: contributionOf(weight, value) };
    })
    .sort((left, right) => Math.abs(right.contribution) - Math.abs(left.contribution))
    .slice(0, MOST_CONTRIBUTIONS);
}

const rolesOf = (proposition: Candidate['proposition']): readonly string[] =>
  (proposition?.arguments ?? []).map(
    ({ slots, words, inferred }) =>
      `${slots.join('|')}=${words.map(({ text }) => text).join(' ')}${inferred ? ' (inferred)' : ''}`,
  );
