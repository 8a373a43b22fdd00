import type { WordTerm } from '../term.ts';
import { hashLetters } from './hash-letters.ts';

/** A power of two, as the number of slots always is. */
const FEWEST_SLOTS = 1024;
/** The part of the slots that may be occupied. */
const MOST_OCCUPIED = 5 / 8;
/** Terms made to collide must not make a text slow: beyond so many slots a term is kept once more. */
const MOST_PROBES = 512;

/**
 * Terms as small numbers: the same term with the same weight is kept once, however many words have it. A hash table with open
 * addressing over the letters of the terms, for a map with its chains would take as much memory as the terms.
 */
export class TermPool {
  readonly #terms: WordTerm[] = [];
  /** The number of a term, counted from 1; 0 for an empty slot. The terms of one text stand in one run of slots. */
  #slots = new Int32Array(FEWEST_SLOTS);

  /** The number of a term, a new one for a new term. */
  numberOf({ term, weight }: WordTerm): number {
    const mask = this.#slots.length - 1;
    // Every weight of a text shares one string, which whoever counts terms finds the faster.
    let text = term;
    let at = hashLetters(term, 0, term.length) & mask;
    for (let probe = 0; this.#slots[at] !== 0; probe += 1, at = (at + 1) & mask) {
      if (probe === MOST_PROBES) return this.#add(text, weight);
      const number = (this.#slots[at] as number) - 1;
      const known = this.#terms[number] as WordTerm;
      if (known.term !== term) continue;
      if (known.weight === weight) return number;
      text = known.term;
    }
    const number = this.#add(text, weight);
    this.#slots[at] = number + 1;
    if (number >= MOST_OCCUPIED * this.#slots.length) this.#addSlots();
    return number;
  }

  at(number: number): WordTerm {
    return this.#terms[number] as WordTerm;
  }

  #add(term: string, weight: number): number {
    return this.#terms.push({ term, weight }) - 1;
  }

  #addSlots(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (const [number, { term }] of this.#terms.entries()) {
      let at = hashLetters(term, 0, term.length) & mask;
      let probe = 0;
      for (; slots[at] !== 0 && probe < MOST_PROBES; probe += 1) at = (at + 1) & mask;
      if (probe < MOST_PROBES) slots[at] = number + 1;
    }
    this.#slots = slots;
  }
}
