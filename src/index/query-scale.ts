/** What no passage can score; the scores of a query are whole numbers below it. */
const HIGHEST = 2 ** 30;

/** The weight of a query's term, and how rare it is, see `weightRarity`. */
interface Weighed {
  readonly weight: number;
  readonly rarity: number;
}

/** By what weight times rarity is multiplied, so that scores are whole numbers whose sum does not depend on the order of adding. */
export const scaleOf = (terms: readonly Weighed[]): number =>
  HIGHEST / terms.reduce((sum, { weight, rarity }) => sum + weight * rarity, 0);
