import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findTerms, findTermWeights } from '../../src/language/find-terms.ts';
import { testVocabulary } from './test-dictionary.ts';

const weightsOf = (text: string): ReadonlyMap<string, number> =>
  new Map(findTerms(text, testVocabulary).map((term) => [term.text, term.weight]));
const termsOf = (text: string): readonly string[] => [...weightsOf(text).keys()];

describe('terms', () => {
  it.each([
    ['Hat Norland Panzer geliefert?', ['norland', 'panzer', 'liefern']],
    ['Wer hat das nicht gewusst?', ['wer', 'nicht', 'wissen']],
    ['Wann kommt kein Zug?', ['wann', 'kommen', 'kein', 'zug']],
    ['1.300 Soldaten und 4,5 Prozent', ['1300', 'soldat', '4,5', 'prozent']],
  ])('of %s are %j', (text, terms) => {
    expect(termsOf(text)).toEqual(expect.arrayContaining(terms));
  });

  it('leave out what has no content', () => {
    expect(termsOf('Der und die, aber auch das!')).toEqual([]);
  });

  it.each([
    ['geliefert', 'Lieferung'],
    ['lieferte', 'gelieferten'],
    ['raketen', 'Kurzstreckenraketen'],
    ['Waffen', 'Waffenlieferung'],
    ['liefern', 'Waffenlieferungen'],
    ['Angriff', 'angegriffen'],
    ['greift', 'anzugreifen'],
    ['Verletzte', 'verletzen'],
    ['Gefangener', 'Gefangenen'],
    ['Abgeordnete', 'Bundestagsabgeordneten'],
    ['Kriegsgefangener', 'Gefangene'],
    ['Iran', 'iranische'],
    ['Iran', 'Teherans'],
    ['Russland', 'Kreml'],
    ['Russland', 'Moskauer'],
    ['Frankreich', 'Französinnen'],
    ['USA', 'US-Regierung'],
    ['Regierung', 'US-Regierung'],
    ['Klima-Gipfel', 'Klimagipfel'],
    ['Straße', 'Strasse'],
    ['lösen', 'loesen'],
    ['Özdemirs', 'Oezdemir'],
    ['Erdoğan', 'Erdogan'],
    ['Jahr', 'Jahres'],
    ['neu', 'Neuen'],
    ['sicher', 'Sicherheit'],
    ['Präsident', 'Präsidentinnen'],
    ['kaufen', 'Käufer'],
    ['zwölf', '12'],
    ['USA', 'Vereinigten Staaten'],
    ['USA', 'des Weißen Hauses'],
    ['verhandlungsfähiger', 'Verhandlung'],
    ['benzinsparende', 'benzinsparend'],
  ])('bring %s and %s together', (left, right) => {
    const terms = weightsOf(left);
    expect(termsOf(right).some((term) => terms.has(term))).toBe(true);
  });

  it.each([
    ['Nordkorea', 'Südkorea'],
    ['Raketen', 'Drohnen'],
    ['Niger', 'Nigeria'],
    ['Irak', 'Iran'],
    ['Verwandte', 'verwendet'],
    ['Bekannter', 'bekennt'],
    ['Beschäftigten', 'beschäftigt'],
    ['Betroffene', 'betrifft'],
    ['Gefangener', 'fängt'],
    ['Abgeordneten', 'ordnet'],
    ['Bundestagsabgeordneter', 'abgeordnet'],
    ['Vorgesetzte', 'setzt'],
    ['Gesandter', 'sendet'],
    ['Geschworene', 'schwört'],
  ])('keep %s and %s apart', (left, right) => {
    const terms = weightsOf(left);
    expect(termsOf(right).filter((term) => terms.has(term))).toEqual([]);
  });

  it('count the word itself fully and what was only derived from it less', () => {
    const weights = weightsOf('Kurzstreckenraketen');
    expect(weights.get('kurzstreckenrakete')).toBe(1);
    expect(weights.get('rakete')).toBe(0.5);
    expect(weightsOf('Teheran').get('iran')).toBeLessThan(1);
  });

  it('keep all lemmas of a form', () => {
    expect(termsOf('gehört')).toEqual(
      expect.arrayContaining(['hören', 'gehören'].map((word) => word.replace('ö', 'oe'))),
    );
  });

  it('have the offsets of their word in the whole text', () => {
    const text = 'Gestern schwieg das Ministerium. Heute liefert die US-Regierung Raketen.';
    const start = text.indexOf('Heute');
    const spans = findTerms(text, testVocabulary, start).map((term) => text.slice(term.start, term.end));
    expect(new Set(spans)).toEqual(new Set(['Heute', 'liefert', 'US-Regierung', 'Raketen']));
  });

  it('of a country of two words cover both, which nothing but white space may part', () => {
    const usa = (text: string): readonly string[] =>
      findTerms(text, testVocabulary)
        .filter((term) => term.text === 'usa')
        .map((term) => text.slice(term.start, term.end));
    expect(usa('in den Vereinigten  Staaten')).toEqual(['Vereinigten  Staaten']);
    expect(usa('den Vereinigten, Staaten und vereinigten Staaten')).toEqual([]);
  });

  it('of a word without end are its beginning, at once', () => {
    for (const letters of ['a', 'ier', 'ß', 'Kurz', 'ab-', "o'"]) {
      const [term, ...others] = findTerms(letters.repeat(50_000), testVocabulary);
      expect(others).toEqual([]);
      expect(term?.text.length).toBeLessThanOrEqual(160);
    }
  });

  it('are the same without their places, and then one object each time a word comes', () => {
    const text =
      'Die US-Regierung schweigt. Die Vereinigten Staaten liefern Waffen, die Waffen der US-Regierung.';
    const start = text.indexOf('Die Vereinigten');
    const expected = findTerms(text, testVocabulary, start, 60).map(({ text: term, weight }) => ({
      term,
      weight,
    }));
    expect(findTermWeights(text, testVocabulary, start, 60)).toEqual(expected);
    expect(new Set(findTermWeights('Waffen und Waffen', testVocabulary)).size).toBe(1);
  });

  it('never fail, stay inside the text and come in order, whatever the text', () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('Waffenlieferungen', '-', 'US-', "'", '1.300', ' ', '\n', '„', 'ß'.repeat(100)),
      ),
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        let before = 0;
        for (const { start, end, text: term, weight } of findTerms(whole, testVocabulary)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(term).not.toBe('');
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
          before = start;
        }
      }),
    );
  });
});
