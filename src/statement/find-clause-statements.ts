import type { Clause } from '../language/clause/clause.ts';
import { clauseTree, isContentClause, isContentInfinitive, spansOf } from './find-content.ts';
import { findSpeechVerb } from './find-speech-verb.ts';
import { findSubject } from './find-subject.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * Statements whose cue is a verb with a clause that depends on it: "Sie sagte, dass …", "…, sagte sie", "Sie forderte
 * ihn auf, … zu liefern", "Wie sie mitteilte, …".
 */
export function findClauseStatements(sentence: ReadSentence): readonly StatementDraft[] {
  return sentence.clauses.flatMap((clause, index) => {
    const verb = findSpeechVerb(sentence.predicates[index] ?? null);
    const introducer = clause.introducer?.form.lower;
    if (clause.kind === 'subordinate' && introducer === 'wie') {
      return verb?.uses.has('clause') ? asRemark(sentence, clause, index, verb.lemma) : [];
    }
    const content = contentOf(sentence, clause, index, verb?.uses.has('infinitive') ?? false);
    if (content.length === 0) return [];
    if (verb?.uses.has('clause')) return [create(sentence, index, content, verb.lemma, 'verb with clause')];
    return [];
  });
}

/** The clauses that say what is said: complements of this clause, in the order of the text. */
function contentOf(
  sentence: ReadSentence,
  clause: Clause,
  index: number,
  infinitive: boolean,
): readonly number[] {
  return sentence.clauses.flatMap((child, at) => {
    if (child.parent !== index || child === clause) return [];
    if (isContentClause(child)) return [at];
    return infinitive && isContentInfinitive(child) ? [at] : [];
  });
}

function asRemark(
  sentence: ReadSentence,
  clause: Clause,
  index: number,
  lemma: string,
): readonly StatementDraft[] {
  if (clause.parent === null) return [];
  return [create(sentence, index, [clause.parent], lemma, 'wie remark')];
}

function create(
  sentence: ReadSentence,
  index: number,
  content: readonly number[],
  cueLemma: string,
  rule: string,
): StatementDraft {
  const predicate = sentence.predicates[index];
  const cue = predicate?.main ?? null;
  const own = new Set([index]);
  return {
    sentence,
    type: 'indirect',
    spans: spansOf(sentence, [...new Set(content.flatMap((at) => clauseTree(sentence, at, own)))]),
    cue: cue === null ? null : { start: cue.start, end: cue.end },
    cueLemma,
    speaker: findSubject(sentence, index) ?? 'unknown',
    via: null,
    rule,
  };
}
