import { describe, expect, it } from '@jest/globals';
import { SPEECH_VERBS } from '../../src/language/lexicon/speech-verbs.ts';
import { VERB_USES } from '../../src/language/lexicon/verbs/verb-entry.ts';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { testDictionary } from '../language/test-dictionary.ts';
import { testReader } from '../reading/test-reader.ts';

/** Verbs of news German that the dictionaries do not list. */
const UNLISTED = new Set([
  'twittern',
  'posten',
  'bloggen',
  'bekanntwerden',
  'klarmachen',
  'vereinbaren',
  'weissagen',
  'herausfinden',
  'kundtun',
]);

describe('the speech verbs', () => {
  it.each(Object.values(VERB_USES))('announce a statement: %s', (text) => {
    const article = { id: 'a', title: '', text, publishedAt: null, source: null, url: null, language: 'de' };
    const statements = extractStatements(testReader.readArticle(article));
    expect(statements.map(({ cueLemma }) => SPEECH_VERBS.has(cueLemma ?? ''))).toContain(true);
  });

  it('are infinitives of the dictionary', () => {
    const unknown = [...SPEECH_VERBS.keys()].filter(
      (lemma) =>
        !UNLISTED.has(lemma) && !testDictionary.readings(lemma).some(({ kind }) => kind === 'infinitive'),
    );
    expect(unknown).toEqual([]);
  });
});
