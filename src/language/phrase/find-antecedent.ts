import { inEveryCase } from '../agreement.ts';
import type { Phrase } from './phrase.ts';

/**
 * What a relative pronoun stands for: the last phrase before its clause that agrees with it in gender and number,
 * whatever the case.
 *
 * @param upper the phrases of the clause above
 * @param before where the relative clause begins
 */
export const findAntecedent = (
  pronoun: Phrase,
  upper: readonly Phrase[],
  before: number,
): Phrase | undefined =>
  upper.findLast(
    ({ end, kind, agreement }) =>
      end <= before && kind !== 'pronoun' && (inEveryCase(agreement) & pronoun.agreement) !== 0,
  );
