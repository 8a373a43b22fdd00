import type { Proposition } from '../../language/proposition/proposition.ts';
import type { Pattern } from '../wanted/pattern.ts';
import { readRoles } from '../wanted/roles.ts';
import { compareArgument } from './compare-arguments.ts';

const CORE: readonly string[] = ['agent', 'patient', 'recipient'];

/**
 * Whether a proposition has somebody the question names in another part than the question does: "Lindenau liefert Hellbach Busse"
 * where it asks whether Hellbach delivers to Lindenau.
 */
export function isSwapped(pattern: Pattern, candidate: Proposition): boolean {
  const group = pattern.proposition.groups.find((name) => candidate.groups.includes(name)) ?? null;
  const fillers = readRoles(candidate, group);
  return pattern
    .roles(group)
    .some(
      ({ roles, wanted }) =>
        CORE.some((role) => roles.has(role)) &&
        fillers.some(
          (filler) =>
            !filler.argument.pronoun &&
            ![...roles].some((role) => filler.roles.has(role)) &&
            CORE.some((role) => filler.roles.has(role)) &&
            compareArgument(wanted, filler.argument) === 'same',
        ),
    );
}
