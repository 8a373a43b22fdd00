import type { Ground, Proposition } from '../../language/proposition/proposition.ts';

const WISHED: ReadonlySet<Ground> = new Set([
  'meant',
  'ought',
  'allowed',
  'due',
  'demanded',
  'warned',
  'planned',
]);

/** What ought to be, may be or has to be; "Soll er zahlen?" is not answered by "Er zahlt". */
export const isWish = ({ claim }: Proposition): boolean =>
  claim.attitude !== null || claim.grounds.some((ground) => WISHED.has(ground));
