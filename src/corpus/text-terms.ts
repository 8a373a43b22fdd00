import type { Vocabulary } from '../language/form.ts';
import type { Span } from '../language/span.ts';
import { scanTerms } from '../language/term/scan-terms.ts';
import { numberIn, type TermNumbers } from './term-numbers.ts';

/** The terms of a text as packed numbers, so that they can be kept and compared with any question. */
export interface TextTerms {
  readonly terms: Int32Array;
  /** Where each begins, as an offset into the text it was read in. */
  readonly places: Int32Array;
}

/** A part of a text whose terms are known. */
export interface TermRange {
  /** Its first term. */
  readonly from: number;
  /** Behind its last one. */
  readonly to: number;
  /** How many of them are words themselves. */
  readonly length: number;
}

/** Reads the terms of parts of a text, which follow each other. */
export function readTerms(
  text: string,
  parts: readonly Span[],
  vocabulary: Vocabulary,
  numbers: TermNumbers,
): TextTerms & { readonly ranges: readonly TermRange[] } {
  const terms: number[] = [];
  const places: number[] = [];
  const ranges = parts.map(({ start, end }) => {
    const from = terms.length;
    let length = 0;
    scanTerms(text, vocabulary, start, end, ({ term, weight }, at) => {
      if (weight === 1) length += 1;
      terms.push(numbers.pack(term, weight));
      places.push(at);
    });
    return { from, to: terms.length, length };
  });
  return { ...packTerms(terms, places), ranges };
}

/** In one piece of memory: thousands of passages are kept, and each piece has a head as large as some fifty terms. */
export function packTerms(terms: readonly number[], places: readonly number[]): TextTerms {
  const both = new Int32Array(terms.length + places.length);
  both.set(terms);
  both.set(places, terms.length);
  return { terms: both.subarray(0, terms.length), places: both.subarray(terms.length) };
}

/** The terms of a whole article, each once, with the most that it weighs anywhere; in the order in which they first stand there. */
export interface DistinctTerms {
  readonly terms: Int32Array;
  /** How many of them stand in its lead. */
  readonly ofLead: number;
}

/** The terms of a whole text, each once, with the most that it weighs anywhere. */
export const readDistinctTerms = (text: string, vocabulary: Vocabulary, numbers: TermNumbers): Int32Array =>
  readArticleTerms(text, vocabulary, numbers).terms;

/** So many letters at the beginning of an article tell what it is about. */
const LEAD = 400;

/** The same, with how many of them stand at its beginning. */
export function readArticleTerms(text: string, vocabulary: Vocabulary, numbers: TermNumbers): DistinctTerms {
  const heaviest = new Map<number, number>();
  let ofLead = 0;
  scanTerms(text, vocabulary, 0, text.length, ({ term, weight }, at) => {
    const packed = numbers.pack(term, weight);
    const known = heaviest.get(numberIn(packed));
    if (known === undefined || numbers.weightIn(known) < weight) heaviest.set(numberIn(packed), packed);
    if (at < LEAD) ofLead = heaviest.size;
  });
  return { terms: Int32Array.from(heaviest.values()), ofLead };
}
