import { NATURE_GROUPS, STILL } from '../../language/lexicon/answering-words.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { isOnlyAble, mention } from '../../language/proposition/claim.ts';
import type { Argument, Claim, ClauseReading, Proposition } from '../../language/proposition/proposition.ts';
import type { QuestionReading } from '../question/question-reading.ts';

/**
 * What a claim is to "Stecken Kinder andere an?", "Schadet Rauch der Lunge?": of what harms, helps or spreads by its nature "kann" tells
 * that it does; of somebody certain, and of what may happen once, it leaves that open.
 *
 * @param clause the proposition's own
 */
export function tellsNature(
  { past, negated }: Pick<QuestionReading, 'past' | 'negated'>,
  { kind, groups, arguments: list }: Proposition,
  { clause: { words } }: ClauseReading,
  claim: Claim,
): Claim {
  if (
    kind !== 'verb' ||
    past ||
    negated ||
    !isOnlyAble(claim) ||
    !groups.some((group) => NATURE_GROUPS.has(group))
  )
    return claim;
  if (words.some(({ form }) => STILL.has(form.lower))) return claim;
  const subject = list.find(({ slots }) => slots.includes('n'));
  return subject !== undefined && isOfAll(subject) ? mention('nature') : claim;
}

/** "Kinder", "der Staub", "Grippe"; not "die Kinder", "Weber", "sie". */
const isOfAll = ({ phrase, pronoun, head }: Argument): boolean =>
  !pronoun &&
  phrase?.kind === 'noun' &&
  (phrase.determiner === null || classifyNoun(head.form).kind === 'thing');
