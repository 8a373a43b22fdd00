import { findPassages } from '../article/find-passages.ts';
import type { Reading } from '../reading/reading.ts';
import { NumberWriter } from './number-letters.ts';
import { type PassageWords, readPassageWords } from './passage-words.ts';
import { TermNumbers } from './term-numbers.ts';
import { readArticleTerms, readDistinctTerms } from './text-terms.ts';

/**
 * The words of an article as they are kept beside it, for `NotedWords`: what a question asks of them costs a tenth of looking the words
 * up again. Three lines: the weights that terms have; the terms, each with the letter of its weight before it; the numbers.
 * Some 7 kB for an article of 6 kB.
 */
export function noteWords({ article, text, vocabulary }: Reading): string {
  const numbers = new TermNumbers();
  const passages = findPassages({ ...article, text });
  const note = new WordNote(numbers);
  note.out.put(text.length);
  note.putTerms(readDistinctTerms(article.title, vocabulary, numbers));
  const whole = readArticleTerms(article.text, vocabulary, numbers);
  note.out.put(whole.ofLead);
  note.putTerms(whole.terms);
  const words = { title: '', text };
  const blocks = passages.map((passage) => {
    const block = new NumberWriter();
    note.putPassage(block, passage.start, readPassageWords(words, passage, vocabulary, numbers));
    return block.letters;
  });
  note.out.put(passages.length);
  for (const [place, { start, end }] of passages.entries()) {
    note.out.put(start);
    note.out.put(end - start);
    note.out.put(blocks[place]?.length ?? 0);
  }
  return `${note.head}\n${note.out.letters}${blocks.join('')}`;
}

/** Terms with their weights, each given a place in the list at its first use. */
class WordNote {
  readonly out = new NumberWriter();
  readonly #numbers: TermNumbers;
  readonly #places = new Map<number, number>();

  constructor(numbers: TermNumbers) {
    this.#numbers = numbers;
  }

  /** The weights and the list of terms, a line each. */
  get head(): string {
    const weights: number[] = [];
    const terms = [...this.#places.keys()].map((packed) => {
      const { term, weight } = this.#numbers.unpack(packed);
      if (!weights.includes(weight)) weights.push(weight);
      return String.fromCharCode(FIRST_WEIGHT + weights.indexOf(weight)) + term;
    });
    return `${weights.join(' ')}\n${terms.join(TAB)}`;
  }

  putTerms(terms: Int32Array): void {
    this.out.put(terms.length);
    for (const packed of terms) this.out.put(this.#placeOf(packed));
  }

  putPassage(block: NumberWriter, from: number, { sentences, terms, places }: PassageWords): void {
    block.put(sentences.length);
    let end = from;
    for (const sentence of sentences) {
      block.put(sentence.start - end);
      block.put(sentence.end - sentence.start);
      end = sentence.end;
      block.put(sentence.marks);
      block.put(sentence.years.length);
      for (const year of sentence.years) block.put(Number(year));
      block.put(sentence.length);
      block.put(sentence.to - sentence.from);
      let place = sentence.start;
      for (let at = sentence.from; at < sentence.to; at += 1) {
        block.put(this.#placeOf(terms[at] as number));
        block.putSigned((places[at] as number) - place);
        place = places[at] as number;
      }
    }
  }

  #placeOf(packed: number): number {
    const known = this.#places.get(packed);
    if (known !== undefined) return known;
    this.#places.set(packed, this.#places.size);
    return this.#places.size - 1;
  }
}

/** Stands in no term. */
export const TAB = '\t';
/** The letter of the first weight. */
export const FIRST_WEIGHT = 0x30;
