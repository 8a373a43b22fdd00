import { describe, expect, it } from '@jest/globals';
import { findSentences } from '../../src/language/find-sentences.ts';

describe('sentences', () => {
  it('carry tokens with offsets in the whole text', () => {
    const text = 'Die US-Regierung schweigt.\nDer Rat tagte 1.300 Minuten lang.';
    const sentences = findSentences(text);
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      'Die US-Regierung schweigt.',
      'Der Rat tagte 1.300 Minuten lang.',
    ]);
    for (const token of sentences.flatMap((s) => s.tokens))
      expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(sentences[0]?.tokens.map((t) => t.text)).toEqual(['Die', 'US-Regierung', 'schweigt', '.']);
  });
});
