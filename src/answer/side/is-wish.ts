import { WISHING_RULES } from '../../language/lexicon/side-words.ts';
import type { Proposition } from '../../language/proposition/proposition.ts';

/** What ought to be, may be or has to be; "Soll er zahlen?" is not answered by "Er zahlt". */
export const isWish = ({ claim }: Proposition): boolean =>
  claim.attitude !== null || claim.rules.some((rule) => WISHING_RULES.has(rule));
