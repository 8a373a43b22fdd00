import type { Clause } from '../language/clause/clause.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { StatementDraft } from './statement-draft.ts';

/** A sentence in Konjunktiv I that names no source goes on with what the last speaker said: "Sie werde morgen öffnen." */
export function findFreeStatements(
  sentence: ReadSentence,
  taken: readonly StatementDraft[],
): readonly StatementDraft[] {
  const reported = sentence.clauses.find(
    (clause) =>
      isReportedSpeech(clause) &&
      !taken.some(({ spans }) =>
        spans.some(
          ({ start, end }) => start <= (clause.finite?.start ?? 0) && end >= (clause.finite?.end ?? 0),
        ),
      ),
  );
  if (reported === undefined || taken.length > 0) return [];
  return [
    {
      sentence,
      type: 'indirect',
      spans: [{ start: sentence.start, end: sentence.end }],
      cue: null,
      cueLemma: null,
      speaker: 'earlier',
      via: null,
      rule: 'Konjunktiv I',
    },
  ];
}

/** Whether the clause's verb is Konjunktiv I in a form that is nothing else. */
export function isReportedSpeech({ finite, kind }: Clause): boolean {
  if (finite === null || kind === 'infinitive') return false;
  const third = finite.form.finite.filter(({ person }) => person === 3);
  return third.length > 0 && third.every(({ mood }) => mood === 'subjunctive1');
}
