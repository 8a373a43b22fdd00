import { describe, expect, it } from '@jest/globals';
import { createNameDirectory } from '../../src/app/name-directory.ts';

describe('the directory of names', () => {
  const directory = createNameDirectory();
  for (const name of ['Mara Holt', 'Jens Holtkamp', 'Jens Holtkamp', 'Ömer Çelik', 'Hafenamt Lüttnow'])
    directory.count(name);

  it('completes the beginning of any word, the most frequent name first', () => {
    expect(directory.complete('hol', 10)).toEqual(['Jens Holtkamp', 'Mara Holt']);
    expect(directory.complete('hol', 1)).toEqual(['Jens Holtkamp']);
  });

  it('completes inside a word too, after the names that begin so', () => {
    expect(directory.complete('amt', 10)).toEqual(['Hafenamt Lüttnow']);
    expect(directory.complete('l', 10)).toEqual([
      'Hafenamt Lüttnow',
      'Jens Holtkamp',
      'Mara Holt',
      'Ömer Çelik',
    ]);
    expect(directory.complete('olt', 1)).toEqual(['Jens Holtkamp']);
  });

  it('knows no accents', () => {
    expect(directory.complete('celi', 10)).toEqual(['Ömer Çelik']);
  });

  it('gives all names for an empty beginning, and none for an unknown one', () => {
    expect(directory.complete('', 10)).toHaveLength(4);
    expect(directory.complete('zz', 10)).toEqual([]);
  });
});

describe('a mistyped name', () => {
  const directory = createNameDirectory();
  for (const name of ['Mara Holt', 'Jon Weber', 'Jon Weber', 'Ole Marquardt', 'Hafenamt Lindenau'])
    directory.count(name);

  it.each([
    ['Hollt', ['Mara Holt']],
    ['Ole Marquart', ['Ole Marquardt']],
    ['Webr', ['Jon Weber']],
    ['Haffenamt', ['Hafenamt Lindenau']],
  ])('„%s“ may have meant %j', (typed, names) => {
    expect(directory.closest(typed, 3)).toEqual(names);
  });

  it.each(['Xanthippe', 'Li', ''])('„%s“ is near to nobody', (typed) => {
    expect(directory.closest(typed, 3)).toEqual([]);
  });
});
