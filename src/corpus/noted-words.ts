import type { Span } from '../language/span.ts';
import { FIRST_WEIGHT, TAB } from './note-words.ts';
import { NumberReader } from './number-letters.ts';
import type { PassageWords } from './passage-words.ts';
import { packNumber, type TermNumbers } from './term-numbers.ts';
import { type DistinctTerms, packTerms } from './text-terms.ts';

/** The words of an article as `noteWords` wrote them. Of terms only those are looked up that are asked for. */
export class NotedWords {
  readonly #numbers: TermNumbers;
  /** What the weights of this article are in packed terms. */
  readonly #codes: readonly number[];
  /** Where each term of the list begins, and where one behind the last would. */
  readonly #starts: Int32Array;
  /** By the place of a term in the list; `UNKNOWN` until it is asked for. */
  readonly #packed: Int32Array;
  readonly #letters: string;
  /** One for all passages. */
  #title: Int32Array | null = null;
  /** Where the numbers begin. */
  readonly #start: number;

  /** @param numbers gives terms their numbers */
  constructor(written: string, numbers: TermNumbers) {
    const terms = written.indexOf('\n') + 1;
    const end = written.indexOf('\n', terms);
    this.#numbers = numbers;
    this.#codes = written
      .slice(0, terms - 1)
      .split(' ')
      .map((weight) => numbers.codeOf(Number(weight)));
    this.#starts = findStarts(written, terms, end);
    this.#packed = new Int32Array(this.#starts.length - 1).fill(UNKNOWN);
    this.#letters = written;
    this.#start = end + 1;
  }

  /** The words of a passage; null where no such passage was noted. */
  passage({ start, end }: Span): PassageWords | null {
    const numbers = new NumberReader(this.#letters, this.#start);
    const articleLength = numbers.take();
    this.#title ??= this.#takeTerms(new NumberReader(this.#letters, numbers.at));
    skip(numbers, numbers.take());
    numbers.take();
    skip(numbers, numbers.take());
    const count = numbers.take();
    let before = 0;
    let wanted = -1;
    for (let place = 0; place < count; place += 1) {
      const from = numbers.take();
      const found = from === start && from + numbers.take() === end;
      if (from !== start) numbers.take();
      const length = numbers.take();
      if (found) wanted = before;
      before += length;
    }
    if (wanted < 0) return null;
    numbers.at += wanted;
    return { ...this.#takePassage(numbers, start), title: this.#title, articleLength };
  }

  /** The terms of the whole article. */
  article(): DistinctTerms {
    const numbers = new NumberReader(this.#letters, this.#start);
    numbers.take();
    skip(numbers, numbers.take());
    const ofLead = numbers.take();
    return { terms: this.#takeTerms(numbers), ofLead };
  }

  #takePassage(numbers: NumberReader, from: number): Omit<PassageWords, 'title' | 'articleLength'> {
    const terms: number[] = [];
    const places: number[] = [];
    let end = from;
    const sentences = Array.from({ length: numbers.take() }, () => {
      const start = end + numbers.take();
      end = start + numbers.take();
      const marks = numbers.take();
      const years = takeYears(numbers);
      const length = numbers.take();
      const first = terms.length;
      let place = start;
      for (let left = numbers.take(); left > 0; left -= 1) {
        terms.push(this.#packedAt(numbers.take()));
        place += numbers.takeSigned();
        places.push(place);
      }
      return { start, end, marks, years, from: first, to: terms.length, length };
    });
    return { ...packTerms(terms, places), sentences };
  }

  #takeTerms(numbers: NumberReader): Int32Array {
    const terms = new Int32Array(numbers.take());
    for (let at = 0; at < terms.length; at += 1) terms[at] = this.#packedAt(numbers.take());
    return terms;
  }

  #packedAt(place: number): number {
    const known = this.#packed[place] as number;
    if (known !== UNKNOWN) return known;
    const start = this.#starts[place] as number;
    const code = this.#codes[this.#letters.charCodeAt(start) - FIRST_WEIGHT] as number;
    const end = (this.#starts[place + 1] as number) - 1;
    const packed = packNumber(this.#numbers.numberAt(this.#letters, start + 1, end), code);
    this.#packed[place] = packed;
    return packed;
  }
}

const UNKNOWN = -1;

/** The words of an article as they were written; null where none were. */
export const readNotedWords = (written: string | null, numbers: TermNumbers): NotedWords | null =>
  written === null ? null : new NotedWords(written, numbers);

/** Where the terms between two offsets begin, and behind the last one's tab where one more would. */
function findStarts(written: string, from: number, end: number): Int32Array {
  let count = end > from ? 1 : 0;
  for (let tab = written.indexOf(TAB, from); tab >= 0; tab = written.indexOf(TAB, tab + 1)) count += 1;
  const starts = new Int32Array(count + 1).fill(from);
  for (let place = 1; place < count; place += 1) starts[place] = written.indexOf(TAB, starts[place - 1]) + 1;
  if (count > 0) starts[count] = end + 1;
  return starts;
}

/** Most sentences name no year: one list for all of them. */
function takeYears(numbers: NumberReader): readonly string[] {
  const count = numbers.take();
  return count === 0
    ? NO_YEARS
    : Array.from({ length: count }, () => String(numbers.take()).padStart(4, '0'));
}

const NO_YEARS: readonly string[] = [];

function skip(numbers: NumberReader, count: number): void {
  for (let left = count; left > 0; left -= 1) numbers.take();
}
