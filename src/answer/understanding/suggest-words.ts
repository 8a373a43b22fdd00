import type { Corpus } from '../../corpus/corpus.ts';
import { findTokens } from '../../language/find-tokens.ts';
import { isListed } from '../../language/is-listed.ts';
import type { Suggestion } from '../answer.ts';

/** Shorter words are too like others. */
const SHORTEST = 4;
const MOST_OF_WORD = 2;
const MOST = 3;

/**
 * What a question may have meant: a word that is in no dictionary and in no article ("Querfurth") may be one of the
 * archive's that is spelt like it ("Querfurt"). Nobody decides that but who asks.
 *
 * @param text the question, with the slips mended that are certain
 * @returns the nearest first; empty where every word is known, or nothing is near
 */
export function suggestWords(text: string, corpus: Corpus): readonly Suggestion[] {
  const { vocabulary } = corpus.reader;
  const isKnown = (word: string): boolean =>
    isListed(word, vocabulary) ||
    corpus.queryTerms(word).some(({ term, weight }) => weight === 1 && corpus.documentFrequency(term) > 0);
  return findTokens(text)
    .filter(({ kind, text: word }) => kind === 'word' && word.length >= SHORTEST && !isKnown(word))
    .flatMap(({ text: word, start, end }) =>
      corpus
        .closestWords(word)
        .filter(({ inArchive }) => inArchive)
        .slice(0, MOST_OF_WORD)
        .map(({ word: meant }) => ({
          word,
          meant,
          question: text.slice(0, start) + meant + text.slice(end),
        })),
    )
    .slice(0, MOST);
}
