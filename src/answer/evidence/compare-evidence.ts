import { READ_NAMES, SEEN_NAMES } from './measure-evidence.ts';
import { COMPARED, PRODUCTS } from './products.ts';

/** The evidence of one question's sentences with the numbers that only their comparison gives. */
interface Comparison {
  readonly names: readonly string[];
  compare(vectors: readonly Float64Array[]): readonly Float64Array[];
}

const BEHIND = 'behind the best: ';

function createComparison(names: readonly string[]): Comparison {
  const compared = COMPARED.filter((name) => names.includes(name));
  const products = PRODUCTS.filter((pair) => pair.every((name) => names.includes(name)));
  const places = compared.map((name) => names.indexOf(name));
  const pairs = products.map((pair) => pair.map((name) => names.indexOf(name)));
  return {
    names: [
      ...names,
      ...compared.map((name) => `${BEHIND}${name}`),
      ...products.map(([left, right]) => `${left} × ${right}`),
    ],
    compare(vectors) {
      const best = places.map((place) =>
        vectors.reduce((most, vector) => Math.max(most, vector[place] ?? 0), 0),
      );
      return vectors.map((vector) =>
        Float64Array.from([
          ...vector,
          ...places.map((place, index) => (vector[place] ?? 0) - (best[index] ?? 0)),
          ...pairs.map(([left = 0, right = 0]) => (vector[left] ?? 0) * (vector[right] ?? 0)),
        ]),
      );
    },
  };
}

/** Of sentences that are not read yet. */
export const SEEN_EVIDENCE: Comparison = createComparison(SEEN_NAMES);
/** Of read sentences. */
export const READ_EVIDENCE: Comparison = createComparison(READ_NAMES);
