import { describe, expect, it } from '@jest/globals';
import { mendQuestion } from '../../../src/answer/question/mend-question.ts';
import { findClosestWords } from '../../../src/language/find-closest-words.ts';
import { findTerms } from '../../../src/language/find-terms.ts';
import { testVocabulary } from '../../language/test-dictionary.ts';

const TERMS = new Set('russland ballistisch rakete liefern hoffmann bruecke sperren'.split(' '));
const archive = {
  isKnown: (word: string) => findTerms(word, testVocabulary).some(({ text }) => TERMS.has(text)),
  closestWords: (word: string) =>
    findClosestWords(word, testVocabulary, { has: (term) => TERMS.has(term), terms: () => TERMS }),
};
const mend = (question: string): string => mendQuestion(question, testVocabulary, archive).text;

describe('a mended question', () => {
  it.each([
    ['hat rusland raketen gelifert', 'hat Russland Raketen geliefert?'],
    ['Hat Rusland balistische Raketen geliefert?', 'hat Russland ballistische Raketen geliefert?'],
    ['Ist die Bruecke gespert?', 'ist die Brücke gesperrt?'],
  ])('reads %s as %s', (asked, read) => {
    expect(mend(asked)).toBe(read);
  });

  it.each(['Hat Hofmann Raketen geliefert?', 'Hat Irak Raketen geliefert?'])(
    'leaves the name in %s alone',
    (asked) => {
      expect(mend(asked).toLowerCase()).toBe(asked.toLowerCase());
    },
  );
});
