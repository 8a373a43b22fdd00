import type { Vocabulary } from '../form.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from '../lexicon/number-words.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { WordTerm } from '../term.ts';
import { findBaseVerb } from './find-base-verb.ts';
import { findCountry } from './find-country.ts';
import { findDerivations } from './find-derivations.ts';
import { findLemmas } from './find-lemmas.ts';
import { foldSpelling } from './fold-spelling.ts';
import { addParts, findPartLemma } from './part-terms.ts';
import { stemUnknown } from './snowball.ts';
import { splitCompound, splitListedNoun } from './split-compound.ts';
import { TermSet } from './term-set.ts';
import { TERM_WEIGHTS } from './term-weights.ts';

/** What is longer is no word but a link or a code; its beginning tells it from others. */
const LONGEST_WORD = 80;

/**
 * The terms of one word, without regard to its neighbours; none for a stop word. The order of the steps is that of
 * the chain in `findTerms`.
 */
export function findWordTerms(word: string, vocabulary: Vocabulary): readonly WordTerm[] {
  if (word.length > LONGEST_WORD) return [{ term: foldSpelling(word.slice(0, LONGEST_WORD)), weight: 1 }];
  if (STOP_WORDS.has(word.toLowerCase())) return [];
  const terms = new TermSet();
  if (word.includes('-')) addHyphenated(word, vocabulary, terms);
  else addWord(word, 1, vocabulary, terms);
  return terms.terms;
}

/** "US-Regierung" whole, as "usregierung", and in its parts. */
function addHyphenated(word: string, vocabulary: Vocabulary, terms: TermSet): void {
  const parts = word.split('-').filter((part) => part !== '');
  const head = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).join('');
  const lemmas = findLemmas(head, vocabulary.dictionary);
  for (const lemma of lemmas.length > 0 ? lemmas : [head]) terms.add(before + lemma, 1);
  const country = findCountry(foldSpelling(word));
  if (country !== null) terms.add(country, 1);
  for (const part of parts)
    if (!STOP_WORDS.has(part.toLowerCase())) addWord(part, TERM_WEIGHTS.part, vocabulary, terms);
}

function addWord(word: string, weight: number, vocabulary: Vocabulary, terms: TermSet): void {
  if (/^\d/.test(word)) {
    terms.add(word.replace(/(?<=\d)\.(?=\d{3})/g, ''), weight);
    return;
  }
  const lower = word.toLowerCase();
  const number = NUMBER_WORDS.get(lower) ?? ORDINAL_WORDS.get(lower);
  if (number !== undefined) {
    terms.add(String(number).replace('.', ','), weight);
    return;
  }
  const lemmas = findLemmas(word, vocabulary.dictionary);
  if (lemmas.length === 0) addUnknown(word, weight, vocabulary, terms);
  for (const lemma of lemmas) {
    terms.add(lemma, weight);
    addCountry(lemma, weight, terms);
    if (/^\p{Lu}/u.test(lemma)) addNounRelations(lemma, weight, vocabulary, terms);
    else if (vocabulary.dictionary.knows(lemma)) addBaseVerb(lemma, weight, vocabulary, terms);
    else addParts(splitCompound(lemma, vocabulary.dictionary), weight, vocabulary, terms);
  }
}

function addNounRelations(noun: string, weight: number, vocabulary: Vocabulary, terms: TermSet): void {
  for (const word of findDerivations(noun, vocabulary.dictionary)) {
    terms.add(word, weight * TERM_WEIGHTS.derivation);
    addBaseVerb(word, weight * TERM_WEIGHTS.derivation, vocabulary, terms);
  }
  const split = vocabulary.dictionary.knows(noun) ? splitListedNoun : splitCompound;
  addParts(split(noun, vocabulary.dictionary), weight, vocabulary, terms);
}

function addBaseVerb(verb: string, weight: number, vocabulary: Vocabulary, terms: TermSet): void {
  const base = findBaseVerb(verb, vocabulary.dictionary);
  if (base !== null) terms.add(base, weight * TERM_WEIGHTS.base);
}

/** A word that no dictionary lists: a country's word, a compound, or a name. */
function addUnknown(word: string, weight: number, vocabulary: Vocabulary, terms: TermSet): void {
  if (addCountry(word, weight, terms)) return;
  const parts = splitCompound(word, vocabulary.dictionary);
  if (parts === null) {
    terms.add(isAcronym(word) ? word : stemUnknown(word.toLowerCase()), weight);
    return;
  }
  const head = parts.at(-1) ?? '';
  terms.add(word.slice(0, word.length - head.length) + findPartLemma(head, vocabulary), weight);
  addParts(parts, weight, vocabulary, terms);
}

/** "EADS" keeps its S, which is no ending. */
const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** Adds the country that a word means, and the word itself: "Teheran" and "Iran" for "Teherans". */
function addCountry(word: string, weight: number, terms: TermSet): boolean {
  const folded = foldSpelling(word);
  const name = findCountry(folded) === null ? folded.replace(/s$/, '') : folded;
  const country = findCountry(name);
  if (country === null) return false;
  terms.add(name, weight);
  terms.add(country, weight * TERM_WEIGHTS.country);
  return true;
}
