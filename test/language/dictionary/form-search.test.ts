import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FormSearch } from '../../../src/language/dictionary/form-search.ts';
import { packReadings } from '../../../src/language/dictionary/pack-readings.ts';

/** The forms under the number of their place, as the only lemma. */
const pack = (forms: readonly string[]) =>
  packReadings(new Map(forms.map((form) => [form, [{ lemma: form, codes: [1] }]])));

const letters = fc.stringMatching(/^[abäßzAÜ]{1,6}$/);

describe('the search for a form', () => {
  it('finds exactly the listed ones', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 120 }), letters, (forms, other) => {
        const search = new FormSearch(pack(forms));
        for (const form of forms) expect(search.patternOf(form)).toBe(0);
        expect(search.patternOf(other) >= 0).toBe(forms.includes(other));
      }),
    );
  });

  it('finds nothing among nothing', () => {
    expect(new FormSearch(pack([])).patternOf('haus')).toBe(-1);
  });
});
