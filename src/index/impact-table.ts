import { LENGTH_CODES, lengthOfCode, NO_PASSAGE } from './passage-length.ts';
import { FREQUENCY_CODES, frequencyOfCode } from './term-frequency.ts';
import { type Weighting, weightTermFrequency } from './tf-idf.ts';

/** Impacts of one byte: bound codes from 0 to this. */
const BOUND_STEPS = 255;

/**
 * How much a posting weighs, looked up instead of computed: the impact of term frequency code f in a passage of length code l
 * is at f × 256 + l. In a passage that is not there nothing weighs anything.
 */
export class ImpactTable {
  readonly impacts = new Float64Array(FREQUENCY_CODES * LENGTH_CODES);
  /** The bound code of each impact, at the same place. */
  readonly bounds: Uint8Array;
  readonly weighting: Weighting;

  constructor(weighting: Weighting) {
    this.weighting = weighting;
    for (let frequency = 0; frequency < FREQUENCY_CODES; frequency++) {
      for (let length = 0; length < LENGTH_CODES; length++) {
        if (length === NO_PASSAGE) continue;
        this.impacts[frequency * LENGTH_CODES + length] = weightTermFrequency(
          frequencyOfCode(frequency),
          lengthOfCode(length),
          weighting,
        );
      }
    }
    this.bounds = Uint8Array.from(this.impacts, boundCodeOf);
  }
}

/** The smallest bound code whose impact is not below the given one. */
function boundCodeOf(impact: number): number {
  const code = Math.ceil(impact * BOUND_STEPS);
  return impactOfBound(code) < impact ? code + 1 : code;
}

/** The impact that a bound code promises never to be exceeded. */
export function impactOfBound(code: number): number {
  return code / BOUND_STEPS;
}
