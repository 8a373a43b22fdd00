import { ASSERTED } from '../language/proposition/claim.ts';
import type { Candidate } from './candidate.ts';
import { READ_NAMES } from './evidence/measure-evidence.ts';
import { findTrusted, mostLikely } from './find-trusted.ts';
import { createFiller, lacksAsked } from './is-filler.ts';
import { type Asking, createOthers } from './is-of-another.ts';
import { isSpeakerOf } from './match/is-speaker.ts';
import type { QuestionKind } from './question/question-reading.ts';
import type { Weighed, WeighedSentence } from './weigh-sentences.ts';

/**
 * What may be shown: what is proven and not unlikely, and where anything answers at all, what is likely enough without a proof and tells of
 * nobody else.
 * @param bar so likely a sentence must be, and a part of how likely the likeliest is, shown or not
 * @param sided whether it is for an answer, where what is only likely takes a side, too; a digest knows only proven sides
 */
export function proposeCandidates(
  { sentences: weighed, gate }: Weighed,
  reading: Asking,
  bar: number,
  sided = true,
): readonly Candidate[] {
  const sentences = takeProofs(weighed, sided);
  const likely = new Set(gate.open ? findLikely(sentences, reading, bar) : []);
  // "Was sagen die Parteien?" is not answered by what the article tells, where somebody says something.
  const onlySaid = reading.kind === 'says' && [...likely].some(isSaid);
  const isFiller = createFiller(
    sentences.filter((sentence) => sentence.considered.proven.length > 0 || likely.has(sentence)),
    reading.kind,
  );
  return sentences.flatMap((sentence) => {
    const { proven } = sentence.considered;
    if (proven.length > 0)
      return proven.map((candidate) => ({ ...candidate, likelihood: sentence.likelihood, proven: true }));
    return likely.has(sentence) && !isFiller(sentence) && (!onlySaid || isSaid(sentence))
      ? [tell(sentence, reading.kind, sided)]
      : [];
  });
}

/** What may be shown without a proof. */
function findLikely(
  sentences: readonly WeighedSentence[],
  reading: Asking,
  bar: number,
): readonly WeighedSentence[] {
  const isOfAnother = createOthers(
    reading,
    sentences.flatMap(({ considered }) => considered.statement ?? []),
  );
  const anyProven = sentences.some(({ considered }) => considered.proven.length > 0);
  const settled = asksOne(reading) && anyProven;
  const least = Math.max(bar, (settled ? BESIDE_PROVEN : BEHIND) * mostLikely(sentences));
  return sentences.filter(
    (sentence) =>
      sentence.likelihood >= least &&
      mayAnswer(sentence) &&
      (settled ? isOwn(sentence, reading) : mayBeOf(sentence, reading)) &&
      !isOfAnother(sentence.considered.statement) &&
      !tellsOfNothingAsked(sentence, anyProven),
  );
}

/**
 * What is so far behind the likeliest sentence is seldom an answer beside it. Measured on 1,130 judged questions in five folds: of what
 * is shown first 0.459 instead of 0.454 is right, for 0.590 instead of 0.593 of the positions.
 */
const BEHIND = 0.2;

/** So likely her further words must be where some are proven to be on the topic. */
const BESIDE_PROVEN = 0.5;

/** "Was sagt Mara Holt?": where her words are known, nobody else's are what was asked for. */
const asksOne = ({ kind, speaker }: Asking): boolean => kind === 'says' && speaker !== null;

/** "Was sagt Mara Holt zum Bad?": what nobody says is of her only where it names her. */
const mayBeOf = ({ considered }: WeighedSentence, { kind, speaker }: Asking): boolean =>
  kind !== 'says' ||
  considered.speaker !== null ||
  speaker?.required.some(({ name }) => name) !== true ||
  considered.article.text
    .slice(considered.sentence.start, considered.sentence.end)
    .includes(speaker.argument.head.text);

const isOwn = ({ considered: { statement } }: WeighedSentence, { speaker }: Asking): boolean =>
  statement !== null && speaker !== null && isSpeakerOf(speaker, statement);

const OWN = ['words in the sentence', 'kindred words in the sentence'].map((name) =>
  READ_NAMES.indexOf(name),
);

/**
 * "Müller war auch dabei", told beside what was asked: no word of it is of the question, and nobody says it or something else is
 * proven.
 */
const tellsOfNothingAsked = ({ evidence, considered }: WeighedSentence, anyProven: boolean): boolean =>
  (considered.speaker === null || anyProven) && OWN.every((place) => evidence[place] === 0);

/** It tells neither of others nor of nothing. */
const mayAnswer = ({ considered }: WeighedSentence): boolean => !considered.vetoed && !considered.beside;

const isSaid = ({ considered }: WeighedSentence): boolean => considered.speaker !== null;

/** The sentences, with proofs and sides only where these count. */
function takeProofs(sentences: readonly WeighedSentence[], forAnswer: boolean): readonly WeighedSentence[] {
  const trusted = findTrusted(sentences, forAnswer);
  return sentences.map((sentence) =>
    trusted.has(sentence)
      ? sentence
      : { ...sentence, considered: { ...sentence.considered, proven: [], side: null } },
  );
}

/** A sentence that answers, with the side it takes. */
function tell(sentence: WeighedSentence, kind: QuestionKind, sided: boolean): Candidate {
  const { considered, likelihood } = sentence;
  return {
    article: considered.article,
    span: considered.sentence,
    statement: considered.statement,
    proposition: null,
    claim: ASSERTED,
    score: likelihood,
    position: kind !== 'yes-no' ? 'andere' : ((sided ? considered.side?.position : null) ?? 'ohneSeite'),
    likelihood,
    lacking: lacksAsked(sentence),
    content: null,
  };
}
