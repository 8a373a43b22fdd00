import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFilters } from '../../src/chat/parse-filters.ts';

describe('filters in words', () => {
  it.each([
    ['Wurde der Kran geliefert?', 'Wurde der Kran geliefert?', {}],
    ['Kran geliefert? sprecher:Holt', 'Kran geliefert?', { speaker: 'Holt' }],
    [
      'Kran geliefert? Sprecher: Mara Holt von: 2024',
      'Kran geliefert?',
      { speaker: 'Mara Holt', from: '2024' },
    ],
    ['sprecher:Holt Kran geliefert?', 'Kran geliefert?', { speaker: 'Holt' }],
    ['sprecher:"Mara Holt" Kran geliefert?', 'Kran geliefert?', { speaker: 'Mara Holt' }],
    ['medium:„Der Hafenbote“ Wer kam?', 'Wer kam?', { source: 'Der Hafenbote' }],
    ['von: 6. September 2024 bis:heute Wer kam?', 'Wer kam?', { from: '6. September 2024', to: 'heute' }],
    ['Wer kam? from:2024-01-01 to:03/2024', 'Wer kam?', { from: '2024-01-01', to: '03/2024' }],
    ['Wer kam? source: Küstenblatt speaker: Holt', 'Wer kam?', { source: 'Küstenblatt', speaker: 'Holt' }],
    ['Wer kam? sprecher:', 'Wer kam?', {}],
  ])('„%s“', (text, question, filters) => {
    expect(parseFilters(text)).toEqual({ text: question, filters });
  });

  it('leave words alone that only contain a filter’s name', () => {
    const text = 'Wer sprach davon: die Fürsprecher: oder wer?';
    expect(parseFilters(text)).toEqual({ text, filters: {} });
  });

  it('lose no word of any text', () => {
    const word = fc.constantFrom('sprecher:', 'von:', 'Kran', '2024', '"Holt', 'kam?', 'bis:x', 'Mara');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const { text, filters } = parseFilters(words.join(' '));
        const kept = [text, ...Object.values(filters)].join(' ').length;
        expect(kept).toBeLessThanOrEqual(words.join(' ').length + 4);
        if (!words.some((part) => part.includes(':'))) expect(text).toBe(words.join(' '));
      }),
    );
  });
});
