import { ownLetters } from '../own-letters.ts';
import type { WordTerm } from '../term.ts';
import { hashLetters } from './hash-letters.ts';
import { type KnownWord, WordTable } from './word-table.ts';

/**
 * What was found out about words, kept for those that come again, like `RecentCache` for words that stand in a text.
 * Holds at most twice `size` of them: when the young half is full it becomes the old half, and what of that does not
 * come again goes.
 */
export class WordMemory {
  readonly #size: number;
  readonly #find: (word: string) => KnownWord;
  #young = new WordTable();
  #old = new WordTable();

  /** @param find finds out about a word that is not known */
  constructor(size: number, find: (word: string) => KnownWord) {
    this.#size = size;
    this.#find = find;
  }

  /** The record of the word between two offsets of a text: what the other methods ask for, until the next look-up. */
  lookUp(text: string, start: number, end: number): number {
    const hash = hashLetters(text, start, end);
    return this.#young.find(text, start, end, hash) || this.#renew(text, start, end, hash);
  }

  termCount(record: number): number {
    return this.#young.termCount(record);
  }

  termAt(record: number, place: number): WordTerm {
    return this.#young.termAt(record, place);
  }

  beginsCountry(record: number): boolean {
    return this.#young.beginsCountry(record);
  }

  endsCountry(record: number): boolean {
    return this.#young.endsCountry(record);
  }

  #renew(text: string, start: number, end: number, hash: number): number {
    const old = this.#old.find(text, start, end, hash);
    const known = old === 0 ? this.#find(ownLetters(text.slice(start, end))) : this.#old.read(old);
    if (this.#young.size >= this.#size) this.#age();
    const record = this.#young.put(text, start, end, hash, known);
    if (record !== 0) return record;
    this.#age();
    return this.#young.put(text, start, end, hash, known);
  }

  #age(): void {
    this.#old = this.#young;
    this.#young = new WordTable();
  }
}
