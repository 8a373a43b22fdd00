import type { Proposition } from '../../language/proposition/proposition.ts';
import type { Pattern, WantedRole } from '../wanted/pattern.ts';
import { readRoles } from '../wanted/roles.ts';
import { readWanted } from '../wanted/wanted.ts';
import { isWanted } from './is-wanted.ts';
import type { QuestionKind } from './question-reading.ts';

/** What a question asks about, with the roles it wants filled, each meaning's read at first need. */
export function createPattern(proposition: Proposition, kind: QuestionKind): Pattern {
  const cache = new Map<string | null, readonly WantedRole[]>();
  return {
    proposition,
    roles: (group) => {
      let roles = cache.get(group);
      if (roles === undefined) {
        roles = readRoles(proposition, group)
          .filter(({ argument }) => isWanted(argument, kind))
          .map((filler) => ({ roles: filler.roles, wanted: readWanted(filler.argument) }));
        cache.set(group, roles);
      }
      return roles;
    },
  };
}
