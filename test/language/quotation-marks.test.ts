import { describe, expect, it } from '@jest/globals';
import {
  closesQuotation,
  isClosingMark,
  isOpeningMark,
  opensQuotation,
} from '../../src/language/quotation-marks.ts';

describe('quotation marks', () => {
  it.each(['„so“', '»so«', '«so»', '“so”', '"so"'])('open and close %s', (text) => {
    expect([opensQuotation(text.charAt(0)), closesQuotation(text.charAt(3))]).toEqual([true, true]);
  });

  it.each(['‚so‘', '›so‹', '‘so’'])('open and close inside others %s', (text) => {
    expect([isOpeningMark(text.charAt(0)), isClosingMark(text.charAt(3))]).toEqual([true, true]);
    expect([opensQuotation(text.charAt(0)), closesQuotation(text.charAt(3))]).toEqual([false, false]);
  });

  it('are no letters, and not what stands before a text', () => {
    for (const letter of ['a', ' ', '', '(', '-'])
      expect(isOpeningMark(letter) || isClosingMark(letter)).toBe(false);
  });
});
