import type { Dictionary } from './dictionary.ts';
import { beginsCountryPair, endsCountryPair, findCountryOfPair } from './term/find-country.ts';
import { findWordTerms } from './term/find-word-terms.ts';
import { WordMemory } from './term/word-memory.ts';
import type { Term } from './term.ts';
import { DIGIT, LETTER } from './token/character-kind.ts';
import { scanTokens } from './token/scan-tokens.ts';

/** Half of how many words are kept: the vocabulary of some 4,000 articles. */
const CACHED_WORDS = 60_000;
/** What is longer is no word, and seldom comes again. */
const LONGEST_KEPT = 80;
const knownWords = new WeakMap<Dictionary, WordMemory>();

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
  dictionary: Dictionary,
  start = 0,
  end = text.length,
): readonly Term[] {
  const words = wordsOf(dictionary);
  const terms: Term[] = [];
  /** Where the word just before begins if it may begin the name of a country; -1 otherwise. */
  let countryStart = -1;
  scanTokens(text, start, end, (from, to, first) => {
    if (first !== LETTER && first !== DIGIT) {
      countryStart = -1;
      return;
    }
    if (to - from > LONGEST_KEPT) {
      for (const { text: term, weight } of findWordTerms(text.slice(from, to), dictionary))
        terms.push({ text: term, weight, start: from, end: to });
      countryStart = -1;
      return;
    }
    const word = words.lookUp(text, from, to);
    if (countryStart >= 0 && words.endsCountry(word)) addCountryOfPair(text, countryStart, from, to, terms);
    for (let place = 0; place < words.termCount(word); place += 1) {
      const term = words.termAt(word, place);
      terms.push({ text: term.text, weight: term.weight, start: from, end: to });
    }
    countryStart = words.beginsCountry(word) ? from : -1;
  });
  return terms;
}

/** Between two words that follow each other there is but white space. */
function addCountryOfPair(text: string, first: number, start: number, end: number, terms: Term[]): void {
  const country = findCountryOfPair(text.slice(first, start).trimEnd(), text.slice(start, end));
  if (country !== null) terms.push({ text: country, weight: 1, start: first, end });
}

/** Words are kept per dictionary, for most words of a text come again. */
function wordsOf(dictionary: Dictionary): WordMemory {
  let words = knownWords.get(dictionary);
  if (words === undefined) {
    words = new WordMemory(CACHED_WORDS, (word) => ({
      terms: findWordTerms(word, dictionary),
      beginsCountry: beginsCountryPair(word),
      endsCountry: endsCountryPair(word),
    }));
    knownWords.set(dictionary, words);
  }
  return words;
}
