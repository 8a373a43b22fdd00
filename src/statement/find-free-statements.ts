import type { Clause } from '../language/clause/clause.ts';
import { clauseTree, spansOf } from './find-content.ts';
import { findSubject } from './find-subject.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * Konjunktiv I that no cue announces. A whole sentence of it goes on with what the last speaker said ("Sie werde morgen
 * öffnen."); a dependent clause of it is what the subject of its main clause says ("…, weil das Geld fehle").
 */
export function findFreeStatements(
  sentence: ReadSentence,
  taken: readonly StatementDraft[],
): readonly StatementDraft[] {
  const at = sentence.clauses.findIndex((clause) => isReportedSpeech(clause) && !isTaken(clause, taken));
  const clause = sentence.clauses[at];
  if (clause === undefined || (taken.length > 0 && clause.kind !== 'main')) return [];
  const top = topOf(sentence, at);
  const draft = { sentence, type: 'indirect' as const, cue: null, cueLemma: null, via: null };
  const root = sentence.clauses[top];
  if (root !== undefined && (isReportedSpeech(root) || clause.kind === 'main' || isUnrealSpeech(root))) {
    const spans =
      taken.length === 0
        ? [{ start: sentence.start, end: sentence.end }]
        : spansOf(sentence, clauseTree(sentence, at));
    return [{ ...draft, spans, speaker: 'earlier' as const, rule: 'Konjunktiv I' }];
  }
  const speaker = clause.parent === null ? null : findSubject(sentence, clause.parent);
  return [
    {
      ...draft,
      spans: spansOf(sentence, clauseTree(sentence, at)),
      speaker: speaker ?? 'unknown',
      rule: 'Konjunktiv I in a dependent clause',
    },
  ];
}

function topOf(sentence: ReadSentence, index: number): number {
  let top = index;
  for (
    let parent = sentence.clauses[top]?.parent ?? null;
    parent !== null;
    parent = sentence.clauses[top]?.parent ?? null
  )
    top = parent;
  return top;
}

function isTaken({ finite }: Clause, taken: readonly StatementDraft[]): boolean {
  const at = finite?.start ?? 0;
  return taken.some(({ spans }) => spans.some(({ start, end }) => start <= at && end > at));
}

/** Whether the clause's verb is Konjunktiv I in a form that is nothing else. */
export function isReportedSpeech({ finite, kind }: Clause): boolean {
  if (finite === null || kind === 'infinitive') return false;
  const third = finite.form.finite.filter(({ person }) => person === 3);
  return third.length > 0 && third.every(({ mood }) => mood === 'subjunctive1');
}

/** Whether the verb may be Konjunktiv II, which stands in where Konjunktiv I looks like the indicative: "sie müssten". */
export function isUnrealSpeech({ finite, kind }: Clause): boolean {
  if (finite === null || kind === 'infinitive') return false;
  const third = finite.form.finite.filter(({ person }) => person === 3);
  return third.some(({ mood }) => mood !== 'indicative');
}
