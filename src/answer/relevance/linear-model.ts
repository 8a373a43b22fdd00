/** What a number of the evidence counts: it is centred and scaled before it is weighed. */
export interface Weight {
  readonly name: string;
  readonly mean: number;
  readonly scale: number;
  readonly weight: number;
}

/** A sum of weighed numbers; the weights stand in the order of the evidence. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: readonly Weight[];
}

/** What one number contributes. */
export const contributionOf = ({ mean, scale, weight }: Weight, value: number): number =>
  ((value - mean) / scale) * weight;

/** The sum of a vector of evidence, added up in the order of the weights; 0 is as likely right as wrong. */
export function sumOf({ bias, weights }: LinearModel, evidence: Float64Array): number {
  let sum = bias;
  for (let place = 0; place < weights.length; place += 1) {
    const { mean, scale, weight } = weights[place] as Weight;
    sum += (((evidence[place] as number) - mean) / scale) * weight;
  }
  return sum;
}

/** How likely what has this sum is right, from 0 to 1. */
export const likelihoodOf = (sum: number): number => 1 / (1 + Math.exp(-sum));
