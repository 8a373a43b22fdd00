import { describe, expect, it } from '@jest/globals';
import { splitCompound } from '../../../src/language/term/split-compound.ts';
import { testDictionary } from '../test-dictionary.ts';

/** How a compound is written where it is more than its parts in a row. */
const WRITTEN: Readonly<Record<string, string>> = {
  'Grenze Verlauf': 'Grenzverlauf',
  'Regierung Sprecher': 'Regierungssprecher',
  'liefern Kette': 'Lieferkette',
  'privat Besitz': 'Privatbesitz',
  'Schule Preis': 'Schulpreis',
};

describe('compounds', () => {
  it.each([
    'kurz Strecken Raketen',
    'Waffen Lieferung',
    'bundes Verteidigungsminister',
    'Wahl Ergebnisse',
    'Minister Präsidentin',
    'Grenze Verlauf',
    'Energie Versorgung',
    'Haushalts Debatte',
    'Friedens Gespräche',
    'Regierung Sprecher',
    'Steuer Erhöhung',
    'Flüchtlings Lager',
    'Luft Angriff',
    'Handels Abkommen',
    'liefern Kette',
    'privat Besitz',
    'Schule Preis',
    'Sudan Reise',
    'anti Terror Gesetz',
  ])('%s', (parts) => {
    const word = WRITTEN[parts] ?? parts.replaceAll(' ', '');
    expect((splitCompound(word, testDictionary) ?? []).join(' ')).toBe(parts);
  });

  it.each(['Präsident', 'Deutschland', 'Nordkorea', 'Xylofarbtzk', 'Rat', ''])('%s is none', (word) => {
    expect(splitCompound(word, testDictionary)).toBeNull();
  });
});
