import type { WordTerm } from '../term.ts';
import { foldSpelling } from './fold-spelling.ts';

/** Collects the terms of one word, which are few; a term that comes up twice counts with its higher weight. */
export class TermSet {
  readonly #terms: WordTerm[] = [];

  add(word: string, weight: number): void {
    const term = foldSpelling(word);
    if (term !== '') this.addFolded(term, weight);
  }

  /** @param term folded already */
  addFolded(term: string, weight: number): void {
    const place = this.#terms.findIndex((other) => other.term === term);
    if (place < 0) this.#terms.push({ term, weight });
    else if (weight > (this.#terms[place]?.weight ?? 0)) this.#terms[place] = { term, weight };
  }

  get terms(): readonly WordTerm[] {
    return this.#terms;
  }
}
