import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { COUNTRIES } from '../../../src/language/lexicon/countries.ts';
import { findCountry, findCountryOfPair } from '../../../src/language/term/find-country.ts';
import { foldSpelling } from '../../../src/language/term/fold-spelling.ts';

const { countries } = createRequire(import.meta.url)('i18n-iso-countries/langs/de.json') as {
  countries: Record<string, string | string[]>;
};

describe('countries', () => {
  it.each([
    ['iranisch', 'iran'],
    ['Iranerinnen', 'iran'],
    ['Teheraner', 'iran'],
    ['Kreml', 'russland'],
    ['Französin', 'frankreich'],
    ['Weißrussland', 'belarus'],
    ['Vereinigte-Staaten', 'usa'],
    ['US', 'usa'],
    ['Guadeloupe', 'guadeloupe'],
  ])('are meant by %s', (word, country) => {
    expect(findCountry(foldSpelling(word))).toBe(country);
  });

  it.each([
    ['Vereinigten', 'Staaten', 'usa'],
    ['Weißes', 'Haus', 'usa'],
    ['Weißen', 'Hauses', 'usa'],
    ['Hong', 'Kong', 'hongkong'],
    ['Sri', 'Lankas', 'sri-lanka'],
    ['Schwarzes', 'Meer', null],
    ['Weiße', 'Fahne', null],
  ])('are meant by two words together, in any case: %s %s', (first, second, country) => {
    expect(findCountryOfPair(first, second)).toBe(country);
  });

  it('are the same in one word and in two', () => {
    expect(findCountry('hongkong')).toBe(findCountryOfPair('Hong', 'Kong'));
  });

  it('are not meant by other words', () => {
    for (const word of ['rakete', 'berg', 'paul', '']) expect(findCountry(word)).toBeNull();
  });

  it('are found by every name that the package has', () => {
    const missing = Object.values(countries)
      .flat()
      .filter((name) => findCountry(foldSpelling(name.replaceAll(' ', '-'))) === null);
    expect(missing).toEqual([]);
  });

  it('have lines of five fields and a code of the package', () => {
    for (const line of COUNTRIES.trim().split('\n')) {
      expect(line).toMatch(/^[A-Z]{2} [^|]+(\|[^|]*){3}\|?[^|]*$/);
      expect(countries).toHaveProperty(line.slice(0, 2));
    }
  });

  it('never share a word', () => {
    const owners = new Map<string, string>();
    for (const line of COUNTRIES.trim().split('\n'))
      for (const word of line.slice(3).split(/[| ]/).filter(Boolean)) {
        expect([word, owners.get(word) ?? line.slice(0, 2)]).toEqual([word, line.slice(0, 2)]);
        owners.set(word, line.slice(0, 2));
      }
  });
});
