import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { mayBePlural } from '../reference/fits-pronoun.ts';
import { isNamedKind } from './find-actor.ts';
import { clauseOf } from './find-source-statements.ts';
import { isHearsay } from './reported-mood.ts';
import type { StatementDraft } from './statement-draft.ts';

/** "Nach Angaben der Agentur wies Ohm das zurück": told by a source that may only pass on what somebody said. */
export const mayBePassedOn = ({ toldBy, speaker }: StatementDraft): boolean =>
  toldBy === 'source' && isPhrase(speaker);

/**
 * Of what a source tells and what the verb inside it reports, one: whose word it is.
 *
 * @param reported the statements that verbs of the sentence report, those of what a source tells among them
 */
export function chooseTeller(
  announced: readonly StatementDraft[],
  reported: readonly StatementDraft[],
): readonly StatementDraft[] {
  const isInside = (draft: StatementDraft, other: StatementDraft): boolean =>
    mayBePassedOn(draft) &&
    draft.spans.some(
      ({ start, end }) => start <= (other.cue?.start ?? -1) && end >= (other.cue?.end ?? end + 1),
    );
  const kept = announced.filter(
    (draft) => !reported.some((other) => isInside(draft, other) && saysItself(other, draft)),
  );
  return [...kept, ...reported.filter((other) => !kept.some((draft) => isInside(draft, other)))];
}

/**
 * Whether a statement is the word of its subject, and the source only passes it on. Who "soll es bestätigt haben" need not have done
 * so, and what a body says through somebody with a name ("Der Rat hält den Weg laut Jan Ohm für gut") is his word.
 */
function saysItself(
  { cue, speaker, sentence }: StatementDraft,
  { speaker: source }: StatementDraft,
): boolean {
  if (cue === null || !isPhrase(speaker) || !isPhrase(source) || speaker === source) return false;
  const at = clauseOf(sentence, cue);
  const clause = sentence.clauses[at];
  const predicate = sentence.predicates[at];
  if (clause === undefined || isHearsay(clause) || predicate?.tense === 'future') return false;
  // "Laut dem Blatt wurde er [von Nachbarn] gelobt", "haben [Ärzte] das verglichen": of many the source tells, and goes on.
  if (predicate?.voice === 'passive' || mayBePlural(speaker) || isNamedKind(speaker)) return false;
  const speaksFor = source.kind === 'person' && source.name !== null && speaker.kind !== 'person';
  return speaker.kind !== 'thing' && !speaksFor;
}

const isPhrase = (speaker: StatementDraft['speaker']): speaker is NounPhrase =>
  typeof speaker === 'object' && 'head' in speaker;
