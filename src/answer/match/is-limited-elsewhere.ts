import { RESTRICTING } from '../../language/lexicon/side-words.ts';
import { TIME_NOUNS } from '../../language/lexicon/time-nouns.ts';
import { traitsOf } from '../../language/lexicon/word-traits.ts';
import type { Argument, ClauseReading, Proposition } from '../../language/proposition/proposition.ts';
import type { Pattern } from '../wanted/pattern.ts';
import { isCore } from '../wanted/roles.ts';
import { compareArgument } from './compare-arguments.ts';

/**
 * "nicht [auf Höfen]", "nur [für Gäste]", where it is asked about the lessons: what is denied, or told alone, is told of another
 * circumstance than the asked one, which stands nowhere in the proposition.
 *
 * @param clause the proposition's own
 */
export function isLimitedElsewhere(
  pattern: Pattern,
  { arguments: list, groups, claim }: Proposition,
  clause: ClauseReading,
): boolean {
  const asked = pattern.roles(groups[0] ?? null).filter(({ roles }) => !isCore(roles));
  const own = list.filter(isCircumstance);
  const isAsked = (argument: Argument): boolean =>
    asked.some(({ wanted }) => compareArgument(wanted, argument) !== null);
  if (asked.length === 0 || own.some(isAsked)) return false;
  return own.some((argument) => claim.polarity === 'denied' || isRestricted(argument, clause));
}

const isCircumstance = ({ slots, pronoun, inferred, head }: Argument): boolean =>
  slots.length === 1 &&
  PLACING.some((trait) => traitsOf(slots[0] as string).has(trait)) &&
  !pronoun &&
  !inferred &&
  !TIME_NOUNS.has(head.form.lower);

const PLACING = ['place-preposition', 'remit-preposition'] as const;

const isRestricted = ({ phrase }: Argument, { clause: { words } }: ClauseReading): boolean =>
  phrase !== null && RESTRICTING.has(words[phrase.from - 1]?.form.lower ?? '');
