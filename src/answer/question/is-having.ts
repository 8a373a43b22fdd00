import { HAVING_VERBS } from '../../language/lexicon/verb-classes.ts';
import type { Proposition } from '../../language/proposition/proposition.ts';

/** "Hat Solvik Waffen?"; not "Hat es Sinn?" */
export const isHaving = ({ lemmas, arguments: list }: Proposition): boolean =>
  lemmas.some((lemma) => HAVING_VERBS.has(lemma)) &&
  list.some(
    (owner) =>
      !owner.pronoun &&
      owner.slots.includes('n') &&
      list.some((thing) => thing !== owner && !thing.pronoun && thing.slots.includes('a')),
  );
