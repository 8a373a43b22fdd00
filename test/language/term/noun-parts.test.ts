import { describe, expect, it } from '@jest/globals';
import { lemmaOf, partLemmasOf } from '../../../src/language/term/noun-parts.ts';
import { testVocabulary } from '../test-dictionary.ts';

describe('the parts of a noun as lemmas', () => {
  it.each([
    ['Hafenstreit', ['hafen', 'streit']],
    ['Tarifverhandlungen', ['tarif', 'verhandlung']],
    ['Boot', []],
    ['Zwerkel', []],
  ])('%s', (word, parts) => {
    expect(partLemmasOf(testVocabulary.form(word))).toEqual(parts);
  });

  it('are small, and the word itself where nobody knows it', () => {
    expect(lemmaOf(testVocabulary.form('Boote'))).toBe('boot');
    expect(lemmaOf(testVocabulary.form('Zwerkel'))).toBe('zwerkel');
  });
});
