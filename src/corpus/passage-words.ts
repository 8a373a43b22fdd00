import { findSentences } from '../language/find-sentences.ts';
import type { Vocabulary } from '../language/form.ts';
import type { Span } from '../language/span.ts';
import { findMarks, findYears, type MarkedSentence } from './sentence-marks.ts';
import type { TermNumbers } from './term-numbers.ts';
import { readDistinctTerms, readTerms, type TermRange, type TextTerms } from './text-terms.ts';

/** A passage whose words are known, so that any question can be held against them. */
export interface PassageWords extends TextTerms {
  readonly sentences: readonly (MarkedSentence & TermRange)[];
  /** The terms of the article's title, each once. */
  readonly title: Int32Array;
  /** How many letters the article's text has. */
  readonly articleLength: number;
}

/** An article's words as they are read, letter under letter. */
export interface ReadableWords {
  readonly title: string;
  readonly text: string;
}

/**
 * The words of a passage.
 * @param numbers gives terms their numbers
 */
export function readPassageWords(
  { title, text }: ReadableWords,
  passage: Span,
  vocabulary: Vocabulary,
  numbers: TermNumbers,
): PassageWords {
  const cut = findSentences(text, passage.start, passage.end);
  const { ranges, ...terms } = readTerms(text, cut, vocabulary, numbers);
  const sentences = cut.map(({ start, end, tokens }, place) => ({
    start,
    end,
    marks: findMarks(tokens, vocabulary),
    years: findYears(tokens),
    ...(ranges[place] as TermRange),
  }));
  return {
    ...terms,
    sentences,
    title: readDistinctTerms(title, vocabulary, numbers),
    articleLength: text.length,
  };
}
