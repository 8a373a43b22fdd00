import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findQuotations } from '../../src/reading/find-quotations.ts';

const quoted = (text: string): readonly string[] =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    ['Er rief: „Halt!“', ['„Halt!“']],
    ['Er rief: “Halt!”', ['“Halt!”']],
    ['Er rief: "Halt!"', ['"Halt!"']],
    ['Er rief: »Halt!«', ['»Halt!«']],
    ['Er rief: «Halt!»', ['«Halt!»']],
    ['Er rief: „Halt!"', ['„Halt!"']],
    ['„Das sagte ‚er‘ selbst“ und „nein“', ['„Das sagte ‚er‘ selbst“', '„nein“']],
    ['„Er las „Krieg“ vor“, sagte sie.', ['„Er las „Krieg“ vor“']],
    ['Sie schrieb: „Wir kommen', ['„Wir kommen']],
    ['Ein Brett von 5" Breite', []],
    ['Ohne alles', []],
  ])('finds them in %s', (text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });

  it('ends an open quotation with its line', () => {
    expect(quoted('„Wir kommen\nMorgen')).toEqual(['„Wir kommen']);
  });

  it('finds disjoint quotations in order in any text', () => {
    const marks = fc.constantFrom('„', '“', '”', '"', '»', '«', ' ', 'a', '.', '\n', ',');
    fc.assert(
      fc.property(
        fc.array(marks).map((parts) => parts.join('')),
        (text) => {
          let from = 0;
          for (const { start, end, inner } of findQuotations(text)) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(inner.start).toBe(start + 1);
            expect(inner.end).toBeLessThanOrEqual(end);
            from = end;
          }
          expect(from).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
