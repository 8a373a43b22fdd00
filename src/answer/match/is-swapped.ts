import type { Proposition } from '../../language/proposition/proposition.ts';
import type { Pattern } from '../wanted/pattern.ts';
import { isCore, readRoles, sharedGroup } from '../wanted/roles.ts';
import { compareArgument } from './compare-arguments.ts';

/**
 * Whether a proposition has somebody the question names in another part than the question does: "Lindenau liefert Hellbach Busse"
 * where it asks whether Hellbach delivers to Lindenau.
 */
export function isSwapped(pattern: Pattern, candidate: Proposition): boolean {
  const group = sharedGroup(pattern.proposition, candidate);
  const fillers = readRoles(candidate, group);
  return pattern
    .roles(group)
    .some(
      ({ roles, wanted }) =>
        isCore(roles) &&
        fillers.some(
          (filler) =>
            !filler.argument.pronoun &&
            ![...roles].some((role) => filler.roles.has(role)) &&
            isCore(filler.roles) &&
            compareArgument(wanted, filler.argument) === 'same',
        ),
    );
}
