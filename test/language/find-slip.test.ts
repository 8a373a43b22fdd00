import { describe, expect, it } from '@jest/globals';
import { findSlip } from '../../src/language/find-slip.ts';

describe('how a typed word differs from the one that was meant', () => {
  it.each([
    ['Bruecke', 'Brücke', 'spelling'],
    ['Brucke', 'Brücke', 'spelling'],
    ['strasse', 'Straße', 'spelling'],
    ['Hafne', 'Hafen', 'swapped'],
    ['raumafehre', 'Raumfähre', 'swapped'],
    ['gespert', 'gesperrt', 'doubled'],
    ['Hofmann', 'Hoffmann', 'doubled'],
    ['Hafem', 'Hafen', 'letter'],
    ['Haen', 'Hafen', 'letter'],
    ['Hafenn', 'Hafen', 'doubled'],
    ['Hfaenn', 'Hafen', 'two'],
    ['Hafen', 'Brücke', null],
  ])('%s for %s: %s', (typed, meant, slip) => {
    expect(findSlip(typed, meant)).toBe(slip);
  });
});
