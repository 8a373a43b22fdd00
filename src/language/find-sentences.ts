import { findTokens } from './find-tokens.ts';
import type { Sentence } from './sentence.ts';

const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

/**
 * The sentences of a text with their tokens, in order. A sentence never crosses a line break; leading and
 * trailing white space belongs to no sentence.
 *
 * @param text the whole text
 * @param start first offset to look at; all offsets count in the whole text
 * @param end offset after the last one
 */
export function findSentences(text: string, start = 0, end = text.length): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = start;
  for (const line of text.slice(start, end).split('\n')) {
    for (const { segment, index } of segmenter.segment(line)) {
      const from = lineStart + index + (segment.length - segment.trimStart().length);
      const to = from + segment.trim().length;
      if (to > from) sentences.push({ start: from, end: to, tokens: findTokens(text, from, to) });
    }
    lineStart += line.length + 1;
  }
  return sentences;
}
