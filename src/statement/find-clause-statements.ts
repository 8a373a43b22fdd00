import type { Clause } from '../language/clause/clause.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { clauseTree, isContentClause, isContentInfinitive, spansOf } from './find-content.ts';
import { isReportedSpeech, isUnrealSpeech } from './find-free-statements.ts';
import { findSpeechNoun } from './find-speech-noun.ts';
import { findSpeechVerb } from './find-speech-verb.ts';
import { findSubject } from './find-subject.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * Statements whose cue has a clause that depends on it: "Sie sagte, dass …", "…, sagte sie", "Sie forderte ihn auf, … zu
 * liefern", "Wie sie mitteilte, …", "Sie ist der Ansicht, dass …", "die Forderung des Rates, … zu sperren".
 */
export function findClauseStatements(sentence: ReadSentence): readonly StatementDraft[] {
  return sentence.clauses.flatMap((clause, index) => {
    const verb = findSpeechVerb(sentence.predicates[index] ?? null);
    if (clause.kind === 'subordinate' && clause.introducer?.form.lower === 'wie')
      return verb?.uses.has('clause') ? wieRemark(sentence, clause, index, verb.lemma) : [];
    const content = findContent(sentence, clause, index);
    if (content.length === 0) return [];
    return announce(sentence, index, content, verb) ?? [];
  });
}

type Verb = ReturnType<typeof findSpeechVerb>;

function announce(
  sentence: ReadSentence,
  index: number,
  content: readonly number[],
  verb: Verb,
): readonly StatementDraft[] | null {
  const clauses = content.filter((at) => sentence.clauses[at]?.kind !== 'infinitive');
  const first = sentence.clauses[content[0] ?? -1];
  const noun = first === undefined ? null : findSpeechNoun(sentence, first);
  const takes = verb === null ? [] : verb.uses.has('infinitive') ? content : clauses;
  if (verb?.uses.has('clause') && takes.length > 0 && !isOwnNoun(noun))
    return [create(sentence, index, takes, verb.lemma, findSubject(sentence, index), 'verb with clause')];
  if (noun !== null) {
    const speaker = noun.speaker ?? findSubject(sentence, index);
    const cue = { start: noun.phrase.head.start, end: noun.phrase.head.end };
    return [
      {
        ...create(
          sentence,
          index,
          content,
          noun.lemma,
          speaker === noun.phrase ? null : speaker,
          'noun with clause',
        ),
        cue,
      },
    ];
  }
  const reported = clauses.filter((at) => isReported(sentence, at));
  if (reported.length === 0 || isReported(sentence, index)) return null;
  return [
    create(
      sentence,
      index,
      reported,
      lemmaOf(sentence, index),
      findSubject(sentence, index),
      'Konjunktiv clause',
    ),
  ];
}

/** "die Forderung [des Rates], …": the noun names its own speaker, whatever the verb is. */
const isOwnNoun = (noun: ReturnType<typeof findSpeechNoun>): boolean => noun?.speaker != null;

const isReported = (sentence: ReadSentence, at: number): boolean => {
  const clause = sentence.clauses[at];
  return clause !== undefined && isReportedSpeech(clause);
};

const lemmaOf = (sentence: ReadSentence, index: number): string | null =>
  sentence.predicates[index]?.lemmas[0] ?? null;

/** The clauses that may say what is said: complements of this clause, in the order of the text. */
function findContent(sentence: ReadSentence, clause: Clause, index: number): readonly number[] {
  const children = sentence.clauses.flatMap((child, at) =>
    child.parent === index && (isContentClause(child) || isContentInfinitive(child)) ? [at] : [],
  );
  if (children.some((at) => sentence.clauses[at]?.kind !== 'infinitive')) return children;
  const next = followingMain(sentence, clause, index);
  return next === null ? children : [next];
}

/** A main clause right behind a comma that the clause reader left alone: "Er sagte, sie [müssten] gehen." */
function followingMain(sentence: ReadSentence, clause: Clause, index: number): number | null {
  const at = sentence.clauses.findIndex(
    ({ kind, parent, start, coordinatedWith }, other) =>
      other !== index &&
      kind === 'main' &&
      parent === clause.parent &&
      coordinatedWith === null &&
      start > clause.end,
  );
  const next = sentence.clauses[at];
  if (next === undefined || !isUnrealSpeech(next)) return null;
  return /^, ?$/.test(sentence.text.slice(clause.end, next.start)) ? at : null;
}

function wieRemark(
  sentence: ReadSentence,
  clause: Clause,
  index: number,
  lemma: string,
): readonly StatementDraft[] {
  if (clause.parent === null) return [];
  return [create(sentence, index, [clause.parent], lemma, findSubject(sentence, index), 'wie remark')];
}

function create(
  sentence: ReadSentence,
  index: number,
  content: readonly number[],
  cueLemma: string | null,
  speaker: NounPhrase | null,
  rule: string,
): StatementDraft {
  const cue = sentence.predicates[index]?.main ?? null;
  const own = new Set([index]);
  const equals = sentence.clauses.flatMap(({ coordinatedWith, kind }, at) =>
    coordinatedWith !== null &&
    content.includes(coordinatedWith) &&
    kind === 'main' &&
    !content.includes(at) &&
    at !== index &&
    sentence.clauses[at]?.parent !== index &&
    isUnrealSpeech(sentence.clauses[at] as Clause)
      ? [at]
      : [],
  );
  return {
    sentence,
    type: 'indirect',
    spans: spansOf(sentence, [
      ...new Set([...content, ...equals].flatMap((at) => clauseTree(sentence, at, own))),
    ]),
    cue: cue === null ? null : { start: cue.start, end: cue.end },
    cueLemma,
    speaker: speaker ?? 'unknown',
    via: null,
    rule,
  };
}
