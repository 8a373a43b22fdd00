import { STATES } from '../../language/lexicon/states.ts';
import { traitsOf } from '../../language/lexicon/word-traits.ts';
import { countryOf } from '../../language/phrase/find-country-of-word.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import type { RoleFiller } from '../wanted/roles.ts';
import type { Wanted } from '../wanted/wanted.ts';
import type { MatchContext } from './match-context.ts';

/**
 * "in Harbrück" was wanted, and "bei Tannrode" it was, or "Nordland" did it: another town or land, and the sentence does not name the
 * wanted one.
 */
export function isElsewhere(wanted: Wanted, fillers: readonly RoleFiller[], context: MatchContext): boolean {
  const isPlace =
    isTown(wanted.argument) || wanted.city !== null ? isTownOrState : isLand(wanted) ? isNamedLand : null;
  return (
    isPlace !== null &&
    fillers.some(({ argument }) => isPlace(argument) || isLandAround(argument)) &&
    !context.holdsInSentence(wanted)
  );
}

const isLand = ({ argument: { slots, head }, required }: Wanted): boolean =>
  slots.join() === 'in' && (STATES.has(head.text) || required.some(({ country }) => country !== null));

const isNamedLand = ({ slots, head }: Argument): boolean =>
  slots.join() === 'in' && (countryOf(head.form) !== null || STATES.has(head.text));

const isTownOrState = (argument: Argument): boolean => isTown(argument) || isNamedLand(argument);

/** "[Nordland] verhängte eine Sperre": whose sperre it is nobody says, but that of who acts. */
const isLandAround = ({ slots, head, words, inferred }: Argument): boolean =>
  inferred &&
  slots.join() === 'n' &&
  words.some(
    (word) =>
      (word === head && (countryOf(head.form) !== null || STATES.has(head.text))) ||
      word.form.traits.has('unit-of-place'),
  );

/** "in Harbrück", "bei Tannrode": a town is named without an article. */
export const isTown = ({ slots, phrase, head }: Argument): boolean =>
  slots.length === 1 &&
  traitsOf(slots[0] as string).has('town-preposition') &&
  phrase?.kind === 'name' &&
  phrase.determiner === null &&
  countryOf(head.form) === null;
