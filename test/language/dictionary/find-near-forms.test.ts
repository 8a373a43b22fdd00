import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DistanceTable } from '../../../src/language/closest-word/distance-table.ts';
import { editDistance } from '../../../src/language/closest-word/edit-distance.ts';
import { plainLetters } from '../../../src/language/closest-word/plain-letters.ts';
import { findNearForms } from '../../../src/language/dictionary/find-near-forms.ts';
import { packReadings } from '../../../src/language/dictionary/pack-readings.ts';

/** Words that begin and end alike, in several blocks, with capitals and umlauts. */
const FORMS = ['', 'Ab', 'ab', 'Ver', 'ver', 'über', 'Über'].flatMap((beginning) =>
  ['lauf', 'läufe', 'laufen', 'legen', 'legung', 'lage', 'bau', 'bäume', 'bauten', 'baut'].map(
    (end) => beginning + end,
  ),
);
const packed = packReadings(new Map(FORMS.map((form) => [form, []])));

describe('the forms near a word', () => {
  it('are those of the whole list that are no farther', () => {
    const word = fc.oneof(fc.constantFrom(...FORMS), fc.stringMatching(/^[ablueg]{1,9}$/));
    fc.assert(
      fc.property(word, fc.integer({ min: 0, max: 2 }), (mistyped, limit) => {
        const near = FORMS.flatMap((form) => {
          const distance = editDistance(plainLetters(mistyped), plainLetters(form), limit);
          return distance === null ? [] : [{ form, distance }];
        });
        const byForm = (list: readonly { form: string }[]) =>
          list.toSorted((a, b) => (a.form < b.form ? -1 : 1));
        expect(byForm(findNearForms(mistyped, limit, packed))).toEqual(byForm(near));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the table of distances', () => {
  it('gives those of the edit distance, and ends where no word that begins so is near', () => {
    const word = fc.stringMatching(/^[abc]{0,7}$/);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 2 }), (key, read, limit) => {
        const table = new DistanceTable(key, limit);
        const isNear = [...read].every((letter, index) => !table.isTooFar(index + 1, letter.charCodeAt(0)));
        const distance = isNear ? table.distance(read.length) : limit + 1;
        expect(distance > limit ? null : distance).toBe(editDistance(key, read, limit));
      }),
      { numRuns: 500 },
    );
  });
});
