import { describe, expect, it } from '@jest/globals';
import { readWords } from '../../../src/language/clause/find-clauses.ts';
import { findTokens } from '../../../src/language/find-tokens.ts';
import { findNounPhrases } from '../../../src/language/phrase/find-noun-phrases.ts';
import { inNominative } from '../../../src/language/phrase/nominative.ts';
import { testVocabulary } from '../test-dictionary.ts';

function nominativeOf(text: string): string {
  const words = readWords({ start: 0, end: text.length, tokens: findTokens(text) }, testVocabulary);
  const phrase = findNounPhrases(words, text)[0];
  if (phrase === undefined) return '';
  const named = phrase.words.filter(({ form }) => form.determiner === 0);
  return inNominative(phrase, named, text);
}

describe('inNominative', () => {
  it.each([
    ['des Blauen Hauses', 'Blaues Haus'],
    ['der norwegische Minister', 'norwegischer Minister'],
    ['der norwegischen Regierung', 'norwegische Regierung'],
    ['zwei Zeitungsartikeln', 'Zeitungsartikel'],
    ['des Sicherheitsrates', 'Sicherheitsrat'],
    ['dem Museum', 'Museum'],
  ])('names "%s" as "%s"', (written, named) => {
    expect(nominativeOf(written)).toBe(named);
  });
});
