import { ownLetters } from '../language/own-letters.ts';
import { hashLetters } from '../language/term/hash-letters.ts';

/** So many bits of a packed term are the code of its weight: weights are products of few constants. */
const WEIGHT_BITS = 8;
const WEIGHT_MASK = 2 ** WEIGHT_BITS - 1;

/**
 * Terms as small numbers from 0, each its own; with a weight packed into one number. They are found by their letters, where these stand
 * in a text: of the words of an article no string is made unless one is new. A hash table with open addressing, as `WordTable`.
 */
export class TermNumbers {
  readonly #terms: string[] = [];
  readonly #weights: number[] = [];
  /** Two numbers a slot: the term's hash and its number, counted from 1; 0 for an empty slot. */
  #slots = new Int32Array(2 * FEWEST_SLOTS);
  /** Terms of which too many others have the hash. */
  readonly #crowded = new Map<string, number>();
  /** How many letters all terms have together. */
  letters = 0;

  get size(): number {
    return this.#terms.length;
  }

  /** The number of a term, a new one for a new term. */
  numberOf(term: string): number {
    return this.numberAt(term, 0, term.length);
  }

  /** The number of the term between two offsets of a text; what is kept of it is none of the text. */
  numberAt(text: string, start: number, end: number): number {
    const hash = hashLetters(text, start, end);
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let probe = 0, at = (hash << 1) & mask; probe < MOST_PROBES; probe += 1, at = (at + 2) & mask) {
      const number = slots[at + 1] as number;
      if (number === 0) return this.#put(ownLetters(text.slice(start, end)), hash, at);
      if (slots[at] === hash && this.#isAt(number - 1, text, start, end)) return number - 1;
    }
    return this.#numberAmongCrowded(ownLetters(text.slice(start, end)));
  }

  pack(term: string, weight: number): number {
    return packNumber(this.numberOf(term), this.codeOf(weight));
  }

  /** What a weight is in a packed term. */
  codeOf(weight: number): number {
    const code = this.#weights.indexOf(weight);
    return code < 0 ? this.#weights.push(weight) - 1 : code;
  }

  weightIn(packed: number): number {
    return this.#weights[packed & WEIGHT_MASK] as number;
  }

  unpack(packed: number): { readonly term: string; readonly weight: number } {
    return { term: this.#terms[numberIn(packed)] as string, weight: this.weightIn(packed) };
  }

  #isAt(number: number, text: string, start: number, end: number): boolean {
    const term = this.#terms[number] as string;
    if (term.length !== end - start) return false;
    for (let at = 0; at < term.length; at += 1)
      if (term.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
    return true;
  }

  #put(term: string, hash: number, at: number): number {
    this.#slots[at] = hash;
    const number = this.#add(term);
    this.#slots[at + 1] = number + 1;
    if (this.#terms.length > MOST_OCCUPIED * (this.#slots.length / 2)) this.#addSlots();
    return number;
  }

  #numberAmongCrowded(term: string): number {
    const known = this.#crowded.get(term);
    if (known !== undefined) return known;
    const number = this.#add(term);
    this.#crowded.set(term, number);
    return number;
  }

  #add(term: string): number {
    this.letters += term.length;
    return this.#terms.push(term) - 1;
  }

  #addSlots(): void {
    const before = this.#slots;
    const slots = new Int32Array(2 * before.length);
    const mask = slots.length - 2;
    for (let from = 0; from < before.length; from += 2) {
      if (before[from + 1] === 0) continue;
      let at = ((before[from] as number) << 1) & mask;
      while (slots[at + 1] !== 0) at = (at + 2) & mask;
      slots[at] = before[from] as number;
      slots[at + 1] = before[from + 1] as number;
    }
    this.#slots = slots;
  }
}

/** A power of two, as the number of slots always is. */
const FEWEST_SLOTS = 512;
const MOST_OCCUPIED = 5 / 8;
/** Terms made to collide must not make an article slow; by chance no run of occupied slots is so long. */
const MOST_PROBES = 512;

/** A term's number with the code of its weight. */
export const packNumber = (number: number, code: number): number => (number << WEIGHT_BITS) | code;

/** The number of a packed term. */
export const numberIn = (packed: number): number => packed >>> WEIGHT_BITS;
