import { clauseTree, spansOf } from './find-content.ts';
import { findSpeechVerb } from './find-speech-verb.ts';
import { findSubject } from './find-subject.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Statements that a verb only reports: "Die Partei kritisierte den Plan." The whole clause is the statement. */
export function findReportedStatements(
  sentence: ReadSentence,
  taken: readonly StatementDraft[],
): readonly StatementDraft[] {
  return sentence.clauses.flatMap((clause, index) => {
    const predicate = sentence.predicates[index];
    const verb = findSpeechVerb(predicate ?? null);
    if (verb === null || !verb.uses.has('report') || predicate == null) return [];
    const { main } = predicate;
    if (
      taken.some(
        ({ cue, spans }) =>
          cue?.start === main.start || spans.some((span) => span.start <= main.start && span.end >= main.end),
      )
    )
      return [];
    const speaker = findSubject(sentence, index);
    if (speaker === null || clause.kind === 'infinitive') return [];
    const spans = spansOf(sentence, clauseTree(sentence, index));
    return [
      {
        sentence,
        type: 'reported' as const,
        spans,
        cue: { start: main.start, end: main.end },
        cueLemma: verb.lemma,
        speaker,
        via: null,
        rule: 'reported',
      },
    ];
  });
}
