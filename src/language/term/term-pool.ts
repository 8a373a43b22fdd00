import type { WordTerm } from '../term.ts';

/** Terms as small numbers: the same term with the same weight is kept once, however many words have it. */
export class TermPool {
  readonly #terms: WordTerm[] = [];
  /** The number of the last term with a text. */
  readonly #lasts = new Map<string, number>();
  /** The number of the term before with the same text and another weight, -1 for the first. */
  readonly #before: number[] = [];

  /** The number of a term, a new one for a new term. */
  numberOf({ term, weight }: WordTerm): number {
    const last = this.#lasts.get(term) ?? -1;
    for (let number = last; number >= 0; number = this.#before[number] as number)
      if ((this.#terms[number] as WordTerm).weight === weight) return number;
    // Every weight of a text shares one string, which whoever counts terms finds the faster.
    this.#terms.push({ term: this.#terms[last]?.term ?? term, weight });
    this.#before.push(last);
    this.#lasts.set(term, this.#before.length - 1);
    return this.#before.length - 1;
  }

  at(number: number): WordTerm {
    return this.#terms[number] as WordTerm;
  }
}
