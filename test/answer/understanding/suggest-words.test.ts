import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { createTestCorpus } from '../test-corpus.ts';

const corpus = createTestCorpus([
  {
    text:
      'Bernd Hoffmann sagte, der Hafen werde gebaut. Kapitän Zoltan Querfurt und Reederin Ute Zschornack widersprachen. ' +
      'Das Unternehmen QuirlaX und der Verein Lüttnower Segler klagten in Brönsholt.',
  },
]);
const suggested = (text: string) => answerQuestion({ text }, corpus).suggestions ?? [];

describe('a word that nobody knows, in a question that finds nothing', () => {
  it.each([
    ['Was sagt Querfurdt zur Rente?', 'Querfurdt', 'Querfurt', 'Was sagt Querfurt zur Rente?'],
    ['was sagt zschornak zur rente', 'zschornak', 'Zschornack', undefined],
    ['Was meint Querfurth dazu?', 'Querfurth', 'Querfurt', 'Was meint Querfurt dazu?'],
    ['Hat Zschornak Brot verkauft?', 'Zschornak', 'Zschornack', 'Hat Zschornack Brot verkauft?'],
    ['Baut Quirlac Autos?', 'Quirlac', 'QuirlaX', 'Baut QuirlaX Autos?'],
    ['Gibt es Schnee in Brönsholz?', 'Brönsholz', 'Brönsholt', 'Gibt es Schnee in Brönsholt?'],
    ['Streikt Zoltann Querfurth?', 'Zoltann', 'Zoltan', undefined],
    ['Wer wohnt in Broensholtt?', 'Broensholtt', 'Brönsholt', 'Wer wohnt in Brönsholt?'],
  ])('%s', (text, word, meant, question) => {
    const found = suggested(text).find((suggestion) => suggestion.word.toLowerCase() === word.toLowerCase());
    expect(found?.meant).toBe(meant);
    if (question !== undefined) expect(found?.question).toBe(question);
  });

  it.each([
    'Was sagt Hoffmann zur Rente?',
    'Baut die Stadt einen Tunnel?',
    'Was sagt Xanthippe zur Rente?',
    'Wird der Laden abgefackelt?',
  ])('is suggested nothing for: %s', (text) => {
    expect(suggested(text)).toEqual([]);
  });

  it('is told, too, where something answers', () => {
    expect(suggested('Wird der Hafen in Brönsholz gebaut?').map(({ meant }) => meant)).toEqual(['Brönsholt']);
  });
});
