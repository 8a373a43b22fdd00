import { describe, expect, it } from '@jest/globals';
import { mendCompound } from '../../src/language/mend-compound.ts';
import { testDictionary } from './test-dictionary.ts';

const mend = (word: string): string | null => mendCompound(word, testDictionary);

describe('a mistyped compound that no archive has', () => {
  it.each([
    ['Hafenstriek', 'Hafenstreik'],
    ['Steuerberateramngel', 'Steuerberatermangel'],
    ['Hafensicherheti', 'Hafensicherheit'],
    ['Brückensanierugn', 'Brückensanierung'],
    ['Krankenhausshcließung', 'Krankenhausschließung'],
    ['wasserproebn', 'wasserproben'],
    ['Straßenbahnfarplan', 'Straßenbahnfahrplan'],
    ['Feuerwehreinsatzlieter', 'Feuerwehreinsatzleiter'],
  ])('%s was meant as %s', (typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  it.each(['Xyzzyquark', 'digitalisiert', 'Brzezinski', 'Haus', '', 'Saarbrücken-Mitte', 'a'.repeat(5000)])(
    '%.20s is none',
    (typed) => {
      expect(mend(typed)).toBeNull();
    },
  );
});
