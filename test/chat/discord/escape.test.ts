import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown, escapeWithin, renderLink } from '../../../src/chat/discord/escape.ts';

describe('text for Discord', () => {
  it.each([
    ['*kursiv* und _unter_', '\\*kursiv\\* und \\_unter\\_'],
    ['`Code` ~~weg~~ ||versteckt||', '\\`Code\\` \\~\\~weg\\~\\~ \\|\\|versteckt\\|\\|'],
    ['<@123456789012345678> @everyone <t:1>', '\\<\\@123456789012345678> \\@everyone \\<t:1>'],
    ['> Zitat', '\\> Zitat'],
    ['# Überschrift\n-# klein', '\\# Überschrift\n\\-# klein'],
    ['3. Oktober', '3\\. Oktober'],
    ['C:\\Pfad', 'C:\\\\Pfad'],
  ])('%s is escaped', (plain, escaped) => {
    expect(escapeMarkdown(plain)).toBe(escaped);
  });

  it.each(['1.234 Artikel', '-5 Grad', 'Er sagte: „Nein.“', '#Hashtag', '3:2'])(
    '%s stays as it is',
    (text) => {
      expect(escapeMarkdown(text)).toBe(text);
    },
  );

  it('is what it was when the backslashes are read as Discord reads them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(escapeMarkdown(text).replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(text);
      }),
    );
  });

  it('stays within a length, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 10, max: 60 }), (text, most) => {
        expect(escapeWithin(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('a link', () => {
  it('is wrapped, so that no preview comes', () => {
    const link = { label: 'Küstenblatt [Nord]', url: 'https://kuestenblatt.example/1' };
    expect(renderLink(link)).toBe('[Küstenblatt \\[Nord\\]](<https://kuestenblatt.example/1>)');
  });

  it('without an address is its label', () => {
    expect(renderLink({ label: 'Küstenblatt', url: null })).toBe('Küstenblatt');
  });
});
