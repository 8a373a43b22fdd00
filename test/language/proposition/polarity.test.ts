import { describe, expect, it } from '@jest/globals';
import { findSentences } from '../../../src/language/find-sentences.ts';
import { parseSentence } from '../../../src/language/parse-sentence.ts';
import { readSentence } from '../../../src/language/proposition/find-propositions.ts';
import { testVocabulary } from '../test-dictionary.ts';
import { POLARITY_EXAMPLES } from './polarity-examples.ts';

function claimOf(text: string, event: string): string {
  const at = text.indexOf(event);
  for (const sentence of findSentences(text))
    for (const { start, claim } of readSentence(parseSentence(sentence, testVocabulary), text).propositions)
      if (start === at) return claim.polarity + (claim.notYet ? '!' : '');
  return 'not found';
}

describe('the claim of a proposition', () => {
  it.each(POLARITY_EXAMPLES)('"%s" (%s): %s', (text, event, expected) => {
    expect(claimOf(text, event)).toBe(expected);
  });
});
