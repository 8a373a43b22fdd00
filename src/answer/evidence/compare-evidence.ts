import { READ_NAMES, SEEN_NAMES } from './measure-evidence.ts';
import { COMPARED, PRODUCTS } from './products.ts';
import { createRows } from './rows.ts';

/** The evidence of one question's sentences with the numbers that only their comparison gives. */
interface Comparison {
  readonly names: readonly string[];
  compare(vectors: readonly Float64Array[]): readonly Float64Array[];
}

const BEHIND = 'behind the best: ';

function createComparison(names: readonly string[]): Comparison {
  const behind = COMPARED.filter((name) => names.includes(name));
  const products = PRODUCTS.filter((pair) => pair.every((name) => names.includes(name)));
  const places = behind.map((name) => names.indexOf(name));
  const lefts = products.map(([left]) => names.indexOf(left));
  const rights = products.map(([, right]) => names.indexOf(right));
  return {
    names: [
      ...names,
      ...behind.map((name) => `${BEHIND}${name}`),
      ...products.map(([left, right]) => `${left} × ${right}`),
    ],
    compare(vectors) {
      const best = places.map((place) =>
        vectors.reduce((most, vector) => Math.max(most, vector[place] as number), 0),
      );
      const compared = createRows(vectors.length, names.length + places.length + lefts.length);
      vectors.forEach((vector, row) => {
        const all = compared[row] as Float64Array;
        all.set(vector);
        for (let at = 0; at < places.length; at += 1)
          all[names.length + at] = (vector[places[at] as number] as number) - (best[at] as number);
        for (let at = 0; at < lefts.length; at += 1)
          all[names.length + places.length + at] =
            (vector[lefts[at] as number] as number) * (vector[rights[at] as number] as number);
      });
      return compared;
    },
  };
}

/** Of sentences that are not read yet. */
export const SEEN_EVIDENCE: Comparison = createComparison(SEEN_NAMES);
/** Of read sentences. */
export const READ_EVIDENCE: Comparison = createComparison(READ_NAMES);
