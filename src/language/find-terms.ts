import type { Dictionary } from './dictionary.ts';
import { findTokens } from './find-tokens.ts';
import { findWordTerms, type WordTerm } from './term/find-word-terms.ts';
import type { Term } from './term.ts';

const LARGEST_CACHE = 30_000;
const caches = new WeakMap<Dictionary, Map<string, readonly WordTerm[]>>();

/**
 * The terms of a text, or of a part of it, in order: questions and passages alike go through this chain.
 *
 * 1. tokens; 2. stop words out; 3. the lemmas, all of them where a form has several; 4. the Snowball stem for words
 * no dictionary knows; 5. the parts of a compound and of a hyphenated word, at half weight; 6. the verb of a noun
 * (Lieferung, liefern); 7. the country of an adjective, inhabitant or capital; 8. spelling folded (ä, ae).
 *
 * @param start first offset to look at; offsets of the terms count in the whole text
 * @param end offset after the last one
 * @returns several terms may cover the same word; each has the word's span
 */
export function findTerms(
  text: string,
  dictionary: Dictionary,
  start = 0,
  end = text.length,
): readonly Term[] {
  const terms: Term[] = [];
  for (const token of findTokens(text, start, end)) {
    if (token.kind === 'punctuation') continue;
    for (const term of lookUpTerms(token.text, dictionary))
      terms.push({ text: term.text, weight: term.weight, start: token.start, end: token.end });
  }
  return terms;
}

/** The terms of a word; kept per dictionary, for most words of a text come again. */
function lookUpTerms(word: string, dictionary: Dictionary): readonly WordTerm[] {
  let cache = caches.get(dictionary);
  if (cache === undefined) {
    cache = new Map();
    caches.set(dictionary, cache);
  }
  let terms = cache.get(word);
  if (terms === undefined) {
    if (cache.size >= LARGEST_CACHE) cache.clear();
    terms = findWordTerms(word, dictionary);
    cache.set(word, terms);
  }
  return terms;
}
