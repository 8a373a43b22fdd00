import type { Dictionary } from './dictionary.ts';
import { findTokens } from './find-tokens.ts';
import { findCountryOfPair } from './term/find-country.ts';
import { findWordTerms, type WordTerm } from './term/find-word-terms.ts';
import type { Term } from './term.ts';
import type { Token } from './token.ts';

/** How many words a generation of the cache holds. */
const GENERATION = 40_000;

/** The words of late, and those of the generation before: what comes again stays, what came once is forgotten. */
interface Cache {
  young: Map<string, readonly WordTerm[]>;
  old: Map<string, readonly WordTerm[]>;
}
const caches = new WeakMap<Dictionary, Cache>();

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
  const terms: Term[] = [];
  let before: Token | null = null;
  for (const token of findTokens(text, start, end)) {
    const word = token.kind === 'punctuation' ? null : token;
    if (word !== null) {
      const country = before === null ? null : countryOfPair(before, word);
      if (country !== null && before !== null)
        terms.push({ text: country, weight: 1, start: before.start, end: word.end });
      for (const term of lookUpTerms(word.text, dictionary))
        terms.push({ text: term.text, weight: term.weight, start: word.start, end: word.end });
    }
    before = word;
  }
  return terms;
}

/** Names are written with capitals, which spares the look-up for most pairs. */
const countryOfPair = (first: Token, second: Token): string | null =>
  isCapital(first.text) && isCapital(second.text) ? findCountryOfPair(first.text, second.text) : null;

const isCapital = (word: string): boolean => {
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
};

/** The terms of a word; kept per dictionary, for most words of a text come again. */
function lookUpTerms(word: string, dictionary: Dictionary): readonly WordTerm[] {
  let cache = caches.get(dictionary);
  if (cache === undefined) {
    cache = { young: new Map(), old: new Map() };
    caches.set(dictionary, cache);
  }
  const kept = cache.young.get(word);
  if (kept !== undefined) return kept;
  const terms = cache.old.get(word) ?? findWordTerms(word, dictionary);
  if (cache.young.size >= GENERATION) {
    cache.old = cache.young;
    cache.young = new Map();
  }
  cache.young.set(word, terms);
  return terms;
}
