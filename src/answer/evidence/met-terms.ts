import type { TermNumbers } from '../../corpus/term-numbers.ts';
import type { AskedWords, Meeting } from './asked-words.ts';

const NONE: readonly never[] = [];

/** Which terms stand for words of a question, looked up by the number of the term: most terms of a text stand for none. */
export class MetTerms {
  readonly asked: AskedWords;
  /** For each term its meetings with the asked words, and those of the words and their neighbours. */
  readonly hard: readonly (readonly Meeting[])[];
  readonly soft: readonly (readonly Meeting[])[];
  /** By hash, a term's number and its place in the lists, in pairs; `FREE` where there is none. */
  readonly #slots: Int32Array;
  readonly #shift: number;
  readonly #numbers: TermNumbers;

  constructor(asked: AskedWords, numbers: TermNumbers) {
    this.asked = asked;
    this.#numbers = numbers;
    const terms = [...new Set([...asked.softMeetings.keys(), ...asked.meetings.keys()])];
    this.hard = terms.map((term) => asked.meetings.get(term) ?? NONE);
    this.soft = terms.map((term) => asked.softMeetings.get(term) ?? NONE);
    const bits = Math.ceil(Math.log2(terms.length + 1)) + 2;
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(2 * 2 ** bits).fill(FREE);
    terms.forEach((term, place) => {
      this.#put(numbers.numberOf(term), place);
    });
  }

  /** The place of a term in `hard` and `soft`; -1 for one that stands for no word. */
  placeOf(number: number): number {
    const slots = this.#slots;
    let at = 2 * (Math.imul(number, SPREAD) >>> this.#shift);
    for (;;) {
      const known = slots[at] as number;
      if (known === number) return slots[at + 1] as number;
      if (known === FREE) return -1;
      at = (at + 2) & (slots.length - 1);
    }
  }

  weightIn(packed: number): number {
    return this.#numbers.weightIn(packed);
  }

  #put(number: number, place: number): void {
    const slots = this.#slots;
    let at = 2 * (Math.imul(number, SPREAD) >>> this.#shift);
    while (slots[at] !== FREE) at = (at + 2) & (slots.length - 1);
    slots[at] = number;
    slots[at + 1] = place;
  }
}

const FREE = -1;
/** The golden ratio of 2^32: numbers that follow each other go far apart. */
const SPREAD = 0x9e3779b1;
