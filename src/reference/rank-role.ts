import { NOT_IN_OFFICE, OCCASIONAL_ROLES, PUBLIC_OFFICES } from '../language/lexicon/public-roles.ts';
import { isOffice, officesOf, stemOffice } from './offices.ts';

const PUBLIC = PUBLIC_OFFICES.map(stemOffice);
const OCCASIONAL = new Set([...OCCASIONAL_ROLES].map(stemOffice));

/**
 * How much a role says of who somebody is in public: 2 for a public office that is held, 1 for a profession, a function or a
 * former office, 0 for what somebody is on occasion or to somebody else ("Gastgeber", "Vater", "Mitglied").
 */
export function rankRole(role: string): 0 | 1 | 2 {
  const offices = officesOf(role);
  if (offices.some((office) => PUBLIC.some((end) => isOffice(office, end)))) return isHeld(role) ? 2 : 1;
  const [first] = offices;
  return first === undefined || OCCASIONAL.has(first) ? 0 : 1;
}

/** Whether nothing says that an office is held no more, or not yet: "früherer Minister", "Ex-Minister". */
export const isHeld = (role: string): boolean =>
  !role
    .toLowerCase()
    .split(' ')
    .some((word) => NOT_IN_OFFICE.some((start) => word.startsWith(start) || word.includes(`-${start}`)));
