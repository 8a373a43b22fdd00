import { describe, expect, it } from '@jest/globals';
import { WORD_TRAITS, type WordTrait } from '../../src/language/lexicon/word-traits.ts';
import { testReader } from '../reading/test-reader.ts';

describe('the traits of words', () => {
  it.each(Object.entries(WORD_TRAITS))('are asked of the form: %s', (trait, { example, words }) => {
    const marked = /\[(.+)\]/.exec(example)?.[1] ?? '';
    expect(words).toContain(marked.toLowerCase());
    expect([...testReader.vocabulary.form(marked).traits]).toContain(trait);
  });

  it.each(['Brücke', 'lieferte', 'Harbrück', 'zwölfhundert'])('are none of "%s"', (word) => {
    const traits: ReadonlySet<WordTrait> = testReader.vocabulary.form(word).traits;
    expect([...traits]).toEqual([]);
  });
});
