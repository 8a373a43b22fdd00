import type { Vocabulary } from '../form.ts';
import { keptBy } from '../kept.ts';
import type { WordTerm } from '../term.ts';
import { scanTokens } from '../token/scan-tokens.ts';
import { withoutUnseen } from '../token/without-unseen.ts';
import { beginsCountryPair, endsCountryPair, findCountryOfPair } from './find-country.ts';
import { findWordTerms } from './find-word-terms.ts';
import { WordMemory } from './word-memory.ts';

/** Measured over press: 143,000 words with their terms took 20 MB. */
const BYTES_A_WORD = 150;
/** What is longer is no word, and seldom comes again. */
const LONGEST_KEPT = 80;

/** Takes a term with the offsets of the words it stands for. A term that comes again is the same object, mostly. */
export type VisitTerm = (term: WordTerm, start: number, end: number) => void;

/** Goes through the terms of a text, or of a part of it, in order; what they are is told at `findTerms`. */
export function scanTerms(
  text: string,
  vocabulary: Vocabulary,
  start: number,
  end: number,
  visit: VisitTerm,
): void {
  const words = memoryOf(vocabulary);
  /** Where the word just before begins if it may begin the name of a country; -1 otherwise. */
  let countryStart = -1;
  scanTokens(text, start, end, (from, to, kind) => {
    const before = countryStart;
    countryStart = -1;
    if (kind === 'punctuation') return;
    if (to - from > LONGEST_KEPT) {
      for (const term of findWordTerms(withoutUnseen(text.slice(from, to)), vocabulary))
        visit(term, from, to);
      return;
    }
    const word = words.lookUp(text, from, to);
    if (before >= 0 && words.endsCountry(word)) visitCountryOfPair(text, before, from, to, visit);
    for (let place = 0; place < words.termCount(word); place += 1) visit(words.termAt(word, place), from, to);
    if (words.beginsCountry(word)) countryStart = from;
  });
}

/** Between two words that follow each other there is but white space. */
function visitCountryOfPair(text: string, first: number, start: number, end: number, visit: VisitTerm): void {
  const country = findCountryOfPair(text.slice(first, start).trimEnd(), text.slice(start, end));
  if (country !== null) visit({ term: country, weight: 1 }, first, end);
}

/** Words are kept, for most words of a text come again. */
const memoryOf = keptBy(
  (vocabulary: Vocabulary) =>
    new WordMemory(Math.ceil(vocabulary.memory.words / 2 / BYTES_A_WORD), (written) => {
      const word = withoutUnseen(written);
      return {
        terms: findWordTerms(word, vocabulary),
        beginsCountry: beginsCountryPair(word),
        endsCountry: endsCountryPair(word),
      };
    }),
);
