import { EVEN_WORDS, IF_CONJUNCTIONS } from '../../language/lexicon/modality-words.ts';
import type { ClauseReading, SentenceReading } from '../../language/proposition/proposition.ts';

/** "[Falls die Satzung gälte], hätten sie keine Wahl": what is told holds on a condition only; "auch wenn" is none. */
export const isConditional = ({ clauses }: SentenceReading): boolean => clauses.some(isCondition);

function isCondition({ clause: { kind, introducer, words } }: ClauseReading): boolean {
  if (kind === 'condition') return true;
  if (kind !== 'subordinate' || introducer === null || !IF_CONJUNCTIONS.has(introducer.form.lower))
    return false;
  const at = words.indexOf(introducer);
  return ![...words.slice(0, at), ...words.slice(at + 1, at + 2)].some(({ form }) =>
    EVEN_WORDS.has(form.lower),
  );
}
