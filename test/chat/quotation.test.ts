import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutWords, quote } from '../../src/chat/quotation.ts';

describe('words in quotation marks', () => {
  it.each([
    ['der Kran sei da', '„der Kran sei da“'],
    ['der „große“ Kran sei da', '»der „große“ Kran sei da«'],
    ['„Der Kran ist da.“', '„Der Kran ist da.“'],
    ['"Der Kran ist da."', '"Der Kran ist da."'],
    ['„Der Kran“ und „der Pier“', '»„Der Kran“ und „der Pier“«'],
    ['der "große" Kran', '„der "große" Kran“'],
  ])('%s', (words, quoted) => {
    expect(quote(words)).toBe(quoted);
  });

  it('hold every character of them', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => quote(words).includes(words)));
  });
});

describe('long words', () => {
  it('are cut at a space, with a mark', () => {
    expect(cutWords('Der Kran ist nicht geliefert worden', 22)).toBe('Der Kran ist nicht […]');
  });

  it('stay whole when they fit', () => {
    expect(cutWords('Der Kran\n ist da', 22)).toBe('Der Kran ist da');
  });

  it('never exceed the limit, split no character, and begin as the text does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 8, max: 60 }),
        (words, most) => {
          const cut = cutWords(words, most);
          const line = words.replace(/\s+/g, ' ').trim();
          expect(cut.length).toBeLessThanOrEqual(most);
          expect(/\p{Cs}/u.test(cut)).toBe(false);
          expect(line.startsWith(cut.replace(/ \[…\]$/, ''))).toBe(true);
        },
      ),
    );
  });
});
