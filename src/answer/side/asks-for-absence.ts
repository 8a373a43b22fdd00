import type { Operator } from '../../language/lexicon/operator.ts';
import { CEASING_GROUPS, UN } from '../../language/lexicon/side-words.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type { QuestionReading } from '../question/question-reading.ts';

/** What these words embed is not so, or not wanted. */
export const SAYING_NO: ReadonlySet<Operator | null> = new Set<Operator | null>([
  'deny',
  'refuse',
  'exclude',
  'doubt',
  'warn',
]);

/** "Wird das Bad geschlossen?", "Ist es unsicher?": whether something ends, fails or is not; there a denial may be either side. */
export function asksForAbsence({ proposition, negated }: QuestionReading): boolean {
  if (negated) return true;
  if (proposition === null) return false;
  const { groups, lemmas, kind } = proposition;
  return (
    groups.some((group) => CEASING_GROUPS.has(group)) ||
    SAYING_NO.has(findOperator(lemmas)) ||
    (kind === 'adjective' && lemmas.some((lemma) => UN.test(lemma)))
  );
}
