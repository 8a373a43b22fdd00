import { EVEN_WORDS } from '../../language/lexicon/modality-words.ts';
import type { ClauseReading, SentenceReading } from '../../language/proposition/proposition.ts';
import { opensCondition } from '../../language/proposition/read-condition.ts';

/** "[Falls die Satzung gälte], hätten sie keine Wahl": what is told holds on a condition only; "auch wenn" is none. */
export const isConditional = ({ clauses }: SentenceReading): boolean => clauses.some(isCondition);

function isCondition({ clause }: ClauseReading): boolean {
  if (clause.kind === 'condition') return true;
  const { introducer, words } = clause;
  if (introducer === null || !opensCondition(clause)) return false;
  // "wenn auch"
  return !EVEN_WORDS.has(words[words.indexOf(introducer) + 1]?.form.lower ?? '');
}
