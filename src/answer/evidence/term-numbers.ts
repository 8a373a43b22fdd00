/** So many bits of a packed term are the code of its weight: weights are products of few constants. */
const WEIGHT_BITS = 8;
const WEIGHT_MASK = 2 ** WEIGHT_BITS - 1;

/** Terms as small numbers from 0, each its own; with a weight packed into one number. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];
  /** How many letters all terms have together. */
  letters = 0;

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a term, a new one for a new term. */
  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    this.letters += term.length;
    return number;
  }

  pack(term: string, weight: number): number {
    let code = this.#weights.indexOf(weight);
    if (code < 0) code = this.#weights.push(weight) - 1;
    return (this.numberOf(term) << WEIGHT_BITS) | code;
  }

  weightIn(packed: number): number {
    return this.#weights[packed & WEIGHT_MASK] as number;
  }
}

/** The number of a packed term. */
export const numberIn = (packed: number): number => packed >>> WEIGHT_BITS;
