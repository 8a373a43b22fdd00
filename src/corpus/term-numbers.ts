/** So many bits of a packed term are the code of its weight: weights are products of few constants. */
const WEIGHT_BITS = 8;
const WEIGHT_MASK = 2 ** WEIGHT_BITS - 1;

const itself = (term: string): string => term;

/** Terms as small numbers from 0, each its own; with a weight packed into one number. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #weights: number[] = [];
  /** How many letters all terms have together. */
  letters = 0;

  get size(): number {
    return this.#numbers.size;
  }

  /**
   * The number of a term, a new one for a new term.
   * @param own an equal term that may be kept, where the one asked for is part of a long text
   */
  numberOf(term: string, own: (term: string) => string = itself): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    const kept = own(term);
    this.#numbers.set(kept, number);
    this.#terms.push(kept);
    this.letters += term.length;
    return number;
  }

  pack(term: string, weight: number, own: (term: string) => string = itself): number {
    let code = this.#weights.indexOf(weight);
    if (code < 0) code = this.#weights.push(weight) - 1;
    return (this.numberOf(term, own) << WEIGHT_BITS) | code;
  }

  weightIn(packed: number): number {
    return this.#weights[packed & WEIGHT_MASK] as number;
  }

  unpack(packed: number): { readonly term: string; readonly weight: number } {
    return { term: this.#terms[numberIn(packed)] as string, weight: this.weightIn(packed) };
  }
}

/** The number of a packed term. */
export const numberIn = (packed: number): number => packed >>> WEIGHT_BITS;
