import type { Clause } from '../language/clause/clause.ts';
import { REPORTING_PREPOSITIONS } from '../language/lexicon/speech-verbs.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { clauseTree, spansOf } from './find-content.ts';
import { findSpeechVerb, type SpeechVerb } from './find-speech-verb.ts';
import { findSubject } from './find-subject.ts';
import type { ReadSentence } from './read-sentences.ts';
import { isReportedSpeech } from './reported-mood.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Statements that a verb only reports: "Die Partei kritisierte den Plan." The whole clause is the statement. */
export function findReportedStatements(
  sentence: ReadSentence,
  taken: readonly StatementDraft[],
): readonly StatementDraft[] {
  return sentence.clauses.flatMap((clause, index) => {
    const predicate = sentence.predicates[index];
    const verb = findSpeechVerb(predicate ?? null);
    if (verb === null || predicate == null || !reports(verb, clause) || takesUp(clause)) return [];
    const { main } = predicate;
    if (
      taken.some(
        ({ cue, spans }) =>
          cue?.start === main.start || spans.some((span) => span.start <= main.start && span.end >= main.end),
      )
    )
      return [];
    const speaker = findSubject(sentence, index);
    if (speaker === null || clause.kind === 'infinitive' || !maySpeak(speaker)) return [];
    const spans = spansOf(sentence, clauseTree(sentence, index, findIndirect(sentence)));
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

/** Dependent clauses in Konjunktiv I are statements of their own: "wies das zurück, [weil es falsch sei]". */
function findIndirect({ clauses }: ReadSentence): ReadonlySet<number> {
  return new Set(
    clauses.flatMap((clause, at) => (clause.kind !== 'main' && isReportedSpeech(clause) ? [at] : [])),
  );
}

/** Whether the verb alone tells a statement here: "kritisierte den Plan", "berichtete von zwölf Verletzten". */
function reports({ lemma, uses }: SpeechVerb, { words }: Clause): boolean {
  if (uses.has('report')) return true;
  const prepositions = REPORTING_PREPOSITIONS.get(lemma);
  return words.some(({ form }) => form.preposition !== null && prepositions?.has(form.preposition));
}

/** People and bodies speak; floods and numbers do not ("Das Beben forderte zwölf Leben"). */
const maySpeak = ({ kind, words, name }: NounPhrase): boolean =>
  (kind !== 'thing' || name !== null) && words[0]?.kind !== 'number';

/** "Das bestätigte die Stadt": what is said stands in the sentence before. */
const takesUp = ({ words, finite }: Clause): boolean =>
  words[1] === finite && (words[0]?.form.lower === 'das' || words[0]?.form.lower === 'dies');
