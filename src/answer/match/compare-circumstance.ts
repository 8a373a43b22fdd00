import { TIME_NOUNS } from '../../language/lexicon/time-nouns.ts';
import { traitsOf } from '../../language/lexicon/word-traits.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import type { RoleFiller } from '../wanted/roles.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { isElsewhere, isTown } from './is-elsewhere.ts';
import type { MatchContext } from './match-context.ts';

/**
 * What becomes of a wanted circumstance ("in Harbrück", "gegen Vogt") that the proposition does not have: it may stand near,
 * unless the proposition has another one in its place.
 */
export function compareCircumstance(
  wanted: Wanted,
  fillers: readonly RoleFiller[],
  context: MatchContext,
): 'somebody else' | 'something else' | 'context' | 'missing' {
  if (hasAnother(wanted, fillers, isNamed) || isElsewhere(wanted, fillers, context)) return 'somebody else';
  if (hasAnother(wanted, fillers, isSpecified) && !context.holdsInSentence(wanted)) return 'something else';
  if (traitsOf(wanted.argument.slots[0] ?? '').has('place-preposition') && context.pointsElsewhere(wanted))
    return 'something else';
  return isNearby(wanted, context) ? 'context' : 'missing';
}

/** Another one of the same sort stands behind the same preposition. */
const hasAnother = (
  { argument }: Wanted,
  fillers: readonly RoleFiller[],
  isSuch: (argument: Argument) => boolean,
): boolean =>
  isSuch(argument) &&
  fillers.some(
    ({ argument: own }) => own.slots.length === 1 && own.slots[0] === argument.slots[0] && isSuch(own),
  );

/** "gegen Vogt" was wanted, "gegen Weber" it was. */
const isNamed = ({ slots, phrase, inferred }: Argument): boolean =>
  !inferred &&
  phrase !== null &&
  phrase.determiner === null &&
  (phrase.kind === 'name' || phrase.nouns.length > 1) &&
  traitsOf(slots[0] ?? '').has('side-preposition');

/** "aus einem Labor" was wanted, "aus den Subtropen" it was: behind a preposition that says no time and no place where something is. */
const isSpecified = ({ slots, phrase, head, inferred, pronoun }: Argument): boolean =>
  !inferred &&
  !pronoun &&
  phrase !== null &&
  traitsOf(slots[0] ?? '').has('specifying-preposition') &&
  !TIME_NOUNS.has(head.form.lower);

/** A circumstance may stand anywhere in the article, with what it is of. */
const isNearby = (wanted: Wanted, context: MatchContext): boolean =>
  (context.mentions(wanted) ||
    (!isCountry(wanted) && !isTown(wanted.argument) && context.articleNames(wanted))) &&
  context.namesAttributes(wanted) &&
  context.namesFirstPart(wanted);

/** A country that an article names somewhere says little about where this took place. */
const isCountry = ({ required }: Wanted): boolean => required.some(({ country }) => country !== null);
