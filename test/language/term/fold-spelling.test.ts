import { describe, expect, it } from '@jest/globals';
import { foldSpelling } from '../../../src/language/term/fold-spelling.ts';

describe('spellings of one word', () => {
  it.each([
    ['Müller', 'mueller'],
    ['Straße', 'strasse'],
    ['Mu\u0308ller', 'mueller'],
    ['Erdoğan', 'erdogan'],
    ['Łódź', 'lodz'],
    ['Sørensen', 'soerensen'],
    ['Café', 'cafe'],
    ['Haus', 'haus'],
  ])('%s is folded to %s', (word, folded) => {
    expect(foldSpelling(word)).toBe(folded);
  });

  it('are folded in a long text as in each of its lines', () => {
    const lines = ['Bär Größe', 'Çelik Ærø', 'Haus'];
    expect(foldSpelling(lines.join('\n')).split('\n')).toEqual(lines.map(foldSpelling));
  });
});
