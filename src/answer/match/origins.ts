import { countryOf } from '../../language/phrase/find-country-of-word.ts';
import { countryOfActor } from '../wanted/country-of-actor.ts';
import type { RoleFiller } from '../wanted/roles.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { compareArgument } from './compare-arguments.ts';

/** "iranische Raketen erhalten": the thing's origin is its giver, where the giver is wanted. */
export const comesFrom = ({ roles, argument }: RoleFiller, { required }: Wanted): boolean => {
  const country = required[0]?.country ?? null;
  if (country === null || !roles.has('patient') || countryOfActor(argument) !== null) return false;
  return argument.words.some((word) => word !== argument.head && countryOf(word.form) === country);
};

/** "liefert Raketen [aus Syrien]" goes away from there. */
export const isOrigin = ({ argument }: RoleFiller, wanted: Wanted): boolean =>
  argument.slots.includes('aus') && compareArgument(wanted, argument) !== null;

/** "nordkoreanische Raketen" must come from there: by their own adjective, or by who gives them. */
export function hasOrigin({ origins }: Wanted, fillers: readonly RoleFiller[]): boolean {
  return origins.every((country) =>
    fillers.some(({ argument }) =>
      [...argument.words, ...argument.attributes].some(({ form }) => countryOf(form) === country),
    ),
  );
}
