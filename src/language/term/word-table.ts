import type { WordTerm } from '../term.ts';
import { TermPool } from './term-pool.ts';

/** What is known of a word wherever it stands. */
export interface KnownWord {
  readonly terms: readonly WordTerm[];
  /** Whether it may be the first word of a country's name. */
  readonly beginsCountry: boolean;
  readonly endsCountry: boolean;
}

/**
 * Words with what is known of them, found by the letters of a text between two offsets: no string is made to look one
 * up. A hash table with open addressing (Knuth, "The Art of Computer Programming", volume 3, section 6.4); all that is
 * known of a word lies in one place, since waiting for memory is most of what a look-up costs.
 *
 * A record of a word: its length, its flags, the number of its terms, their numbers in two units each, its letters.
 */
export class WordTable {
  readonly #pool = new TermPool();
  /** Two numbers a slot: the word's hash and its record, counted from 1; 0 for an empty slot. */
  #slots = new Int32Array(2 * FEWEST_SLOTS);
  #records = new Uint16Array(16 * FEWEST_SLOTS);
  #end = 1;
  size = 0;

  /** The record of the word between two offsets; 0 when it was not put in. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let probe = 0, at = (hash << 1) & mask; probe < MOST_PROBES; probe += 1, at = (at + 2) & mask) {
      const record = slots[at + 1] as number;
      if (record === 0 || (slots[at] === hash && this.#isOf(record, text, start, end))) return record;
    }
    return 0;
  }

  termCount(record: number): number {
    return this.#records[record + 2] as number;
  }

  termAt(record: number, place: number): WordTerm {
    const at = record + HEAD + 2 * place;
    return this.#pool.at((this.#records[at] as number) | ((this.#records[at + 1] as number) << 16));
  }

  beginsCountry(record: number): boolean {
    return ((this.#records[record + 1] as number) & FLAGS.beginsCountry) !== 0;
  }

  endsCountry(record: number): boolean {
    return ((this.#records[record + 1] as number) & FLAGS.endsCountry) !== 0;
  }

  /** All that a record says. */
  read(record: number): KnownWord {
    const places = Array.from({ length: this.termCount(record) }, (_, place) => place);
    return {
      terms: places.map((place) => this.termAt(record, place)),
      beginsCountry: this.beginsCountry(record),
      endsCountry: this.endsCountry(record),
    };
  }

  /** Puts in a word that is not there; returns its record, or 0 when too many other words have its hash. */
  put(text: string, start: number, end: number, hash: number, known: KnownWord): number {
    if (this.size >= MOST_OCCUPIED * (this.#slots.length / 2)) this.#addSlots();
    if (!this.#occupy(hash, this.#end)) return 0;
    this.size += 1;
    return this.#write(text, start, end, known);
  }

  #isOf(record: number, text: string, start: number, end: number): boolean {
    const records = this.#records;
    if (records[record] !== end - start) return false;
    const letters = record + HEAD + 2 * (records[record + 2] as number) - start;
    for (let at = start; at < end; at += 1) if (records[letters + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  #occupy(hash: number, record: number): boolean {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let probe = 0, at = (hash << 1) & mask; probe < MOST_PROBES; probe += 1, at = (at + 2) & mask) {
      if (slots[at + 1] !== 0) continue;
      slots[at] = hash;
      slots[at + 1] = record;
      return true;
    }
    return false;
  }

  #addSlots(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += 2)
      if (before[at + 1] !== 0) this.#occupy(before[at] as number, before[at + 1] as number);
  }

  #write(text: string, start: number, end: number, { terms, beginsCountry, endsCountry }: KnownWord): number {
    const record = this.#end;
    let at = record + HEAD;
    const next = at + 2 * terms.length + (end - start);
    if (next > this.#records.length) this.#addRecords(Math.ceil(GROWTH * next));
    const records = this.#records;
    records[record] = end - start;
    records[record + 1] = (beginsCountry ? FLAGS.beginsCountry : 0) | (endsCountry ? FLAGS.endsCountry : 0);
    records[record + 2] = terms.length;
    for (const term of terms) {
      const number = this.#pool.numberOf(term);
      records[at++] = number & 0xffff;
      records[at++] = number >> 16;
    }
    for (let from = start; from < end; from += 1) records[at++] = text.charCodeAt(from);
    this.#end = next;
    return record;
  }

  #addRecords(length: number): void {
    const before = this.#records;
    this.#records = new Uint16Array(length);
    this.#records.set(before);
  }
}

const HEAD = 3;

/** Records are most of the table: so much larger they become, for what is not used yet is memory, too. */
const GROWTH = 1.25;
const FLAGS = { beginsCountry: 1, endsCountry: 2 } as const;

/** A power of two, as the number of slots always is. */
const FEWEST_SLOTS = 1024;

/** The part of the slots that may be occupied: the fuller they are, the less memory a look-up has to wait for. */
const MOST_OCCUPIED = 5 / 8;

/** Words made to collide must not make a text slow; by chance no run of occupied slots is so long. */
const MOST_PROBES = 512;
