import type { Vocabulary } from './form.ts';
import { scanTerms } from './term/scan-terms.ts';
import type { Term, WordTerm } from './term.ts';

/**
 * The terms of a text, or of a part of it, in order: questions and passages alike go through this chain.
 *
 * 1. tokens; 2. stop words out; 3. the lemmas, all of them where a form has several; 4. the Snowball stem for words
 * no dictionary knows; 5. the parts of a compound and of a hyphenated word, at half weight; 6. the verb of a noun
 * (Lieferung, liefern); 7. the country of an adjective, inhabitant or capital; 8. spelling folded (ä, ae).
 *
 * @param start first offset to look at; offsets of the terms count in the whole text
 * @param end offset after the last one
 * @returns several terms may cover the same word; each has the word's span, the country of two words ("Vereinigte
 *   Staaten") that of both
 */
export function findTerms(
  text: string,
  vocabulary: Vocabulary,
  start = 0,
  end = text.length,
): readonly Term[] {
  const terms: Term[] = [];
  scanTerms(text, vocabulary, start, end, ({ term, weight }, from, to) => {
    terms.push({ text: term, weight, start: from, end: to });
  });
  return terms;
}

/** The terms of `findTerms` without their places, as an index takes them in: in half the time, for none is made anew. */
export function findTermWeights(
  text: string,
  vocabulary: Vocabulary,
  start = 0,
  end = text.length,
): readonly WordTerm[] {
  const terms: WordTerm[] = [];
  scanTerms(text, vocabulary, start, end, (term) => {
    terms.push(term);
  });
  return terms;
}
