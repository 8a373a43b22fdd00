import type { Dictionary } from './dictionary.ts';
import { findTokens } from './find-tokens.ts';
import { RecentCache } from './recent-cache.ts';
import { findCountryOfPair } from './term/find-country.ts';
import { findWordTerms, type WordTerm } from './term/find-word-terms.ts';
import type { Term } from './term.ts';
import type { Token } from './token.ts';

/** Half of how many words are kept: the vocabulary of some 4,000 articles. */
const CACHED_WORDS = 60_000;
const caches = new WeakMap<Dictionary, RecentCache<string, readonly WordTerm[]>>();

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
  const cache = cacheOf(dictionary);
  const findAnew = (word: string): readonly WordTerm[] => findWordTerms(word, dictionary);
  const terms: Term[] = [];
  let before: Token | null = null;
  for (const token of findTokens(text, start, end)) {
    const word = token.kind === 'punctuation' ? null : token;
    if (word !== null) {
      const country = before === null ? null : countryOfPair(before, word);
      if (country !== null && before !== null)
        terms.push({ text: country, weight: 1, start: before.start, end: word.end });
      for (const term of cache.get(word.text, findAnew))
        terms.push({ text: term.text, weight: term.weight, start: word.start, end: word.end });
    }
    before = word;
  }
  return terms;
}

/** The terms of words are kept per dictionary, for most words of a text come again. */
function cacheOf(dictionary: Dictionary): RecentCache<string, readonly WordTerm[]> {
  let cache = caches.get(dictionary);
  if (cache === undefined) {
    cache = new RecentCache(CACHED_WORDS);
    caches.set(dictionary, cache);
  }
  return cache;
}

/** Names are written with capitals, which spares the look-up for most pairs. */
const countryOfPair = (first: Token, second: Token): string | null =>
  isCapital(first.text) && isCapital(second.text) ? findCountryOfPair(first.text, second.text) : null;

const isCapital = (word: string): boolean => {
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
};
