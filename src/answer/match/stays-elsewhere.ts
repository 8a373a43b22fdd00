import { BEFORE_OFFICES, OFFICE_PLACES } from '../../language/lexicon/predicates/opposites.ts';
import type { Proposition } from '../../language/proposition/proposition.ts';

/**
 * "Tritt sie zurück?" and "Sie bleibt [als Abgeordnete im Landtag]": no word of whether she gives up her office.
 *
 * @param shared the meanings by which question and candidate are contrary events
 */
export const staysElsewhere = (
  { group, candidateGroup }: { readonly group: string | null; readonly candidateGroup: string | null },
  { arguments: parts }: Proposition,
): boolean =>
  group === RESIGNING &&
  candidateGroup === STAYING &&
  parts.some(
    ({ slots, head, inferred }) =>
      !inferred && slots.some((slot) => BEFORE_OFFICES.has(slot)) && !OFFICE_PLACES.has(head.form.lower),
  );

const RESIGNING = 'zurücktreten';
const STAYING = 'bleiben';
