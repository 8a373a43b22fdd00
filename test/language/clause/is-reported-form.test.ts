import { describe, expect, it } from '@jest/globals';
import { isReportedForm } from '../../../src/language/clause/is-reported-form.ts';
import { testVocabulary } from '../test-dictionary.ts';

describe('Konjunktiv I and nothing else', () => {
  it.each(['habe', 'sei', 'seien', 'gebe', 'könne', 'werde', 'liefere'])('is %s', (word) => {
    expect(isReportedForm(testVocabulary.form(word))).toBe(true);
  });

  it.each(['hat', 'haben', 'ist', 'liefern', 'lieferte', 'hätte', 'Boot'])('is not %s', (word) => {
    expect(isReportedForm(testVocabulary.form(word))).toBe(false);
  });

  it('is no missing verb', () => {
    expect(isReportedForm(undefined)).toBe(false);
  });
});
