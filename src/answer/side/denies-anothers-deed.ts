import { isNaming } from '../../language/proposition/concept.ts';
import { operatorOf } from '../../language/proposition/read-operator.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import { SAYING_NO } from './asks-for-absence.ts';

/** "Der Iran bestritt, Russland versorgt zu haben" denies what Iran did, and nothing of Russia's, whose deed is asked about. */
export function deniesAnothersDeed(
  { reading: { pattern } }: Asked,
  { sentence: { clauses } }: SentenceInContext,
): boolean {
  if (pattern === null) return false;
  const doers = pattern
    .roles(pattern.proposition.groups[0] ?? null)
    .filter(({ roles, wanted }) => roles.has('agent') && wanted.required.some(isNaming));
  return clauses.some((own, index) => {
    const tells = clauses.some(({ clause: { kind, parent } }) => kind === 'infinitive' && parent === index);
    const subject = own.arguments.find(({ slots }) => slots.join() === 'n');
    return (
      tells &&
      subject !== undefined &&
      SAYING_NO.has(operatorOf(own)) &&
      doers.some(({ wanted }) => compareArgument(wanted, subject) === null)
    );
  });
}
