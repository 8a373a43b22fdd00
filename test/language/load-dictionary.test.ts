import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Reading } from '../../src/language/reading.ts';
import { testDictionary } from './test-dictionary.ts';

/** "lieferte" as "liefern: finite 1 singular past indicative". */
const describeReading = ({ kind, lemma, ...rest }: Reading): string =>
  `${lemma}: ${[kind, ...Object.values(rest)].join(' ')}`;
const readings = (form: string): readonly string[] => testDictionary.readings(form).map(describeReading);

describe('the German dictionary', () => {
  it.each([
    ['lieferte', 'liefern: finite 3 singular past indicative'],
    ['liefere', 'liefern: finite 3 singular present subjunctive1'],
    ['gäbe', 'geben: finite 3 singular past subjunctive2'],
    ['geliefert', 'liefern: participle'],
    ['liefernd', 'liefern: present-participle'],
    ['liefern', 'liefern: infinitive'],
    ['Raketen', 'Rakete: noun feminine plural dative'],
    ['Häuser', 'Haus: noun neuter plural nominative'],
  ])('knows %s as the packages list it', (form, reading) => {
    expect(readings(form)).toContain(reading);
  });

  it.each([
    ['Jahres', 'Jahr: noun neuter singular genitive'],
    ['Krieges', 'Krieg: noun masculine singular genitive'],
    ['Staat', 'Staat: noun masculine singular dative'],
    ['anliefert', 'anliefern: finite 3 singular present indicative'],
    ['angriff', 'angreifen: finite 3 singular past indicative'],
    ['anzugreifen', 'angreifen: zu-infinitive'],
    ['beraumte', 'beraumen: finite 3 singular past indicative'],
    ['Abgeordneter', 'Abgeordnete: noun masculine singular nominative'],
    ['Verletzte', 'Verletzte: noun  plural accusative'],
  ])('knows %s, which the packages leave out', (form, reading) => {
    expect(readings(form)).toContain(reading);
  });

  it.each([
    ['geliefertes', 'geliefert'],
    ['liefernden', 'liefernd'],
    ['wichtige', 'wichtig'],
    ['größter', 'groß'],
    ['hohen', 'hoch'],
    ['besseren', 'gut'],
    ['dunkle', 'dunkel'],
    ['älteren', 'alt'],
    ['deutschem', 'deutsch'],
    ['raketenfähige', 'raketenfähig'],
    ['Raketenfähige', 'raketenfähig'],
  ])('reads %s as a form of the adjective %s', (form, lemma) => {
    expect(readings(form)).toContain(`${lemma}: adjective`);
  });

  it.each([
    ['muss', 'müssen: finite 3 singular present indicative'],
    ['wusste', 'wissen: finite 3 singular past indicative'],
    ['Ausschuss', 'Ausschuss: noun masculine singular nominative'],
    ['Ausschuß', 'Ausschuss: noun masculine singular nominative'],
    ['Herrn', 'Herr: noun masculine singular accusative'],
    ['Banken', 'Bank: noun feminine plural dative'],
    ['Razzia', 'Razzia: noun feminine singular nominative'],
    ['verwundet', 'verwunden: participle'],
    ['libyschen', 'libysch: adjective'],
  ])('knows %s from our own lists and today’s spelling', (form, reading) => {
    expect(readings(form)).toContain(reading);
    expect(testDictionary.knows(form)).toBe(true);
  });

  it.each([
    ['prognostiziert', 'prognostizieren: participle'],
    ['prognostizierte', 'prognostizieren: finite 3 singular past indicative'],
    ['designierten', 'designiert: adjective'],
    ['umbenannt', 'umbenennen: participle'],
    ['erstochen', 'erstechen: participle'],
    ['hinausging', 'hinausgehen: finite 3 singular past indicative'],
    ['rausgeflogen', 'herausfliegen: participle'],
    ['raufgesetzt', 'heraufsetzen: participle'],
    ['reinlegen', 'hereinlegen: infinitive'],
    ['runterfuhr', 'herunterfahren: finite 3 singular past indicative'],
    ['rumstehen', 'herumstehen: infinitive'],
    ['rüberfuhr', 'herüberfahren: finite 3 singular past indicative'],
    ['rangegangen', 'herangehen: participle'],
    ['voranzutreiben', 'vorantreiben: zu-infinitive'],
    ['hochgeladenen', 'hochgeladen: adjective'],
    ['Kommunalitäten', 'Kommunalität: noun feminine plural dative'],
    ['Entstalinisierung', 'Entstalinisierung: noun feminine singular genitive'],
  ])('guesses %s, which is listed nowhere', (form, reading) => {
    expect(readings(form)).toContain(reading);
    expect(testDictionary.knows(form)).toBe(false);
  });

  it.each(['zutage', 'zuhause', 'zunächst', 'zwischen', 'offenbar', 'zweimal', 'Samsung', 'darunter'])(
    'guesses nothing of %s',
    (form) => {
      expect(readings(form)).toEqual([]);
    },
  );

  it('keeps every reading of a form', () => {
    expect(testDictionary.lemmas('verletzten')).toEqual(['verletzen', 'verletzt']);
    expect(readings('verletzten')).toContain('verletzen: finite 3 plural past indicative');
    expect(new Set(testDictionary.lemmas('gehört'))).toEqual(new Set(['gehören', 'hören']));
  });

  it('looks up the exact spelling first, then in small letters', () => {
    expect(testDictionary.lemmas('Essen')).toContain('Essen');
    expect(testDictionary.lemmas('Lieferte')).toEqual(['liefern']);
    expect(testDictionary.lemmas('rakete')).toEqual([]);
  });

  it.each([
    ['Erlass', 'Erlasse'],
    ['Adoption', 'Adoptionen'],
    ['Tatort', 'Tatorte'],
    ['Ehepaar', 'Ehepaare'],
    ['Evangelium', 'Evangelien'],
    ['Abonnent', 'Abonnenten'],
  ])('lists what the packages lack: %s, %s', (singular, plural) => {
    expect(testDictionary.isNoun(singular)).toBe(true);
    expect(testDictionary.lemmas(plural)).toContain(singular);
  });

  it('tells nouns from other words', () => {
    expect(testDictionary.isNoun('Raketen')).toBe(true);
    expect(testDictionary.isNoun('lieferte')).toBe(false);
  });

  it.each([
    'Fehlerquelle',
    'Espressobar',
    'Rohertrag',
    '',
    'a',
    'Qxzv',
    'ä',
    '1.300',
    '\u{1f680}',
    'x'.repeat(500),
    'Zz',
    'ﬀ',
  ])('knows nothing of %j and says so', (form) => {
    expect(testDictionary.readings(form)).toEqual([]);
  });

  it('answers any string without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (form) => {
        testDictionary.readings(form);
        testDictionary.isNoun(form);
      }),
    );
  });
});
