import { FOR_IT_WORDS } from '../../language/lexicon/side-words.ts';
import { isNaming } from '../../language/proposition/concept.ts';
import type { Proposition } from '../../language/proposition/proposition.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import { isCertain } from '../match/role-fillers.ts';
import type { SharedPredicate } from '../match/share-predicate.ts';
import type { Pattern, WantedRole } from '../wanted/pattern.ts';
import { isCore, type RoleFiller, readRoles } from '../wanted/roles.ts';
import { isOfUnknown } from './is-of-unknown.ts';

/**
 * Whether an event of the asked kind that leaves some of its parts untold is another one: somebody or something else has one of its parts,
 * or the one who was asked about has another part in it.
 */
export function isOtherEvent(
  pattern: Pattern,
  proposition: Proposition,
  { group, candidateGroup }: SharedPredicate,
  at: SentenceInContext,
): boolean {
  const fillers = readRoles(proposition, candidateGroup);
  const core = pattern.roles(group).filter(({ roles }) => isCore(roles));
  return (
    core.some((role) => isOfAnother(role, fillers) || hasAnotherPart(role, fillers)) ||
    isOfUnknown(core, proposition) ||
    isForElse(core, proposition, at)
  );
}

/** "Die Werft baut [Masken]", where it is asked whether she builds Boote. */
function isOfAnother({ roles, wanted }: WantedRole, fillers: readonly RoleFiller[]): boolean {
  const rivals = fillers.filter((filler) => [...roles].some((role) => filler.roles.has(role)));
  return rivals.some(isCertain) && rivals.every(({ argument }) => compareArgument(wanted, argument) === null);
}

/** "Lindenau hält sich mit Lieferungen [an Solvik] zurück", where it is asked what Solvik delivers. */
const hasAnotherPart = ({ roles, wanted }: WantedRole, fillers: readonly RoleFiller[]): boolean =>
  wanted.required.some(isNaming) &&
  fillers.some(
    (filler) =>
      !filler.argument.inferred &&
      ![...filler.roles].some((role) => roles.has(role)) &&
      compareArgument(wanted, filler.argument) === 'same',
  );

/** "Eine Impfung gibt es [dafür] nicht", where it is asked who is vaccinated: the thing is there for another one. */
const isForElse = (
  core: readonly WantedRole[],
  { kind, clause }: Proposition,
  { sentence: { clauses } }: SentenceInContext,
): boolean =>
  kind === 'noun' &&
  core.length > 0 &&
  clauses[clause]?.clause.words.some(({ form }) => FOR_IT_WORDS.has(form.lower)) === true;
