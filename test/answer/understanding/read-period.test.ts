import { describe, expect, it } from '@jest/globals';
import { readPeriod } from '../../../src/answer/understanding/read-period.ts';
import { testVocabulary } from '../../language/test-dictionary.ts';

/** A Wednesday. */
const TODAY = '2025-04-16';
const read = (text: string) => readPeriod(text, TODAY, testVocabulary);

describe('the time in a question', () => {
  it.each([
    ['Was hat Mara Holt gestern gesagt?', 'Was hat Mara Holt gesagt?', '2025-04-15', '2025-04-15'],
    ['Was hat Mara Holt im März 2025 gesagt?', 'Was hat Mara Holt gesagt?', '2025-03-01', '2025-03-31'],
    ['Was sagte Mara Holt 2019 zum Hafen?', 'Was sagte Mara Holt zum Hafen?', '2019-01-01', '2019-12-31'],
    ['Was hat Mara Holt letzte Woche gesagt?', 'Was hat Mara Holt gesagt?', '2025-04-07', '2025-04-13'],
    ['Was hat Mara Holt im Sommer 2020 gesagt?', 'Was hat Mara Holt gesagt?', '2020-06-01', '2020-08-31'],
    [
      'Wie reagierte die Stadt im Mai 2024 auf den Streik?',
      'Wie reagierte die Stadt auf den Streik?',
      '2024-05-01',
      '2024-05-31',
    ],
    [
      'Was sagte die Regierung 2019 zum Hafen?',
      'Was sagte die Regierung zum Hafen?',
      '2019-01-01',
      '2019-12-31',
    ],
    ['Was sagte die Ministerin 2019?', 'Was sagte die Ministerin?', '2019-01-01', '2019-12-31'],
    ['Lindenbad März 2025', 'Lindenbad', '2025-03-01', '2025-03-31'],
    [
      'Was sagte Mara Holt zwischen Mai 2023 und Juli 2023?',
      'Was sagte Mara Holt?',
      '2023-05-01',
      '2023-07-31',
    ],
  ])('%s', (typed, text, from, to) => {
    expect(read(typed)).toEqual({ text, from, to });
  });

  it.each([
    ['Hat die Firma seit Juni 2024 Busse geliefert?', 'Hat die Firma Busse geliefert?', '2024-06-01'],
    ['Was sagt Mara Holt seit Januar?', 'Was sagt Mara Holt?', '2025-01-01'],
    ['Hat Nordland gestern Raketen geliefert?', 'Hat Nordland Raketen geliefert?', '2025-04-15'],
    ['Wurde das Bad letzte Woche geschlossen?', 'Wurde das Bad geschlossen?', '2025-04-07'],
    ['Was hat Mara Holt in den letzten zwei Wochen gesagt?', 'Was hat Mara Holt gesagt?', '2025-04-02'],
    ['Was sagt Mara Holt seit zwei Monaten?', 'Was sagt Mara Holt?', '2025-02-16'],
    ['Was sagt Mara Holt seit drei Jahren?', 'Was sagt Mara Holt?', '2022-04-16'],
    ['Was hat Mara Holt in den letzten drei Tagen gesagt?', 'Was hat Mara Holt gesagt?', '2025-04-13'],
    ['Wurden ab März 2025 Busse geliefert?', 'Wurden Busse geliefert?', '2025-03-01'],
    ['Was sagt Mara Holt ab März 2025?', 'Was sagt Mara Holt?', '2025-03-01'],
    ['Gilt seit März 2025 Tempo 30?', 'Gilt Tempo 30?', '2025-03-01'],
    ['Ist das Bad seit Januar geschlossen?', 'Ist das Bad geschlossen?', '2025-01-01'],
  ])('%s', (typed, text, from) => {
    expect(read(typed)).toMatchObject({ text, from });
  });

  it.each([
    ['Hat die Firma bis Mai 2025 Busse geliefert?', 'Hat die Firma Busse geliefert?', '2025-05-31'],
    ['Was sagte Mara Holt vor 2020?', 'Was sagte Mara Holt?', '2019-12-31'],
    ['Was sagt Mara Holt bis 2028?', 'Was sagt Mara Holt?', '2028-12-31'],
    ['Wurde das Bad vor 2020 geschlossen?', 'Wurde das Bad geschlossen?', '2019-12-31'],
    ['Schloss das Bad bis 2019?', 'Schloss das Bad?', '2019-12-31'],
  ])('%s', (typed, text, to) => {
    expect(read(typed)).toEqual({ text, to });
  });

  it.each([
    'Wurde 2019 in Nordland gewählt?',
    'Wird das Bad am Montag geschlossen?',
    'Wird das Bad im Juni 2025 geschlossen?',
    'Wann schließt das Bad?',
    'Wie stark wahr das Beben im Mai 2024?',
    'Wie lange dauert der Umbau?',
    'Hat die Reparatur drei Wochen gedauert?',
    'Was sagt Mara Holt dazu, wie 2017 gewählt wird?',
    'Was sagte Mara Holt, als 2019 das Bad schloss?',
    'Was meint der Rat, ob im Mai 2023 gebaut wurde?',
    'Was sagt Mara Holt zur Wahl 2017?',
    'Was sagte die Stadt zum Haushalt 2024?',
    'Wie reagierte Ohm auf das Hochwasser 2013?',
    'Wahl 2021',
    'was sagt holt zur wahl 2017',
    'Kommt das Tempolimit bis 2028?',
    'Wird der Tunnel bis 2030 gebaut?',
    'Soll die Brücke vor 2027 stehen?',
    'Muss das Bad bis 2027 geschlossen werden?',
    'Will die Stadt bis 2035 ohne Kohle auskommen?',
    'Gilt ab Juli 2025 Tempo 30?',
    'Streikt die Bahn ab Montag?',
    'Steigen die Mieten nach 2026?',
    'Wird zwischen 2027 und 2030 gebaut?',
    'Reicht das Wasser bis Ende 2026?',
    'Werden ab 2026 keine Busse mehr geliefert?',
  ])('is the event’s own: %s', (typed) => {
    expect(read(typed)).toBeNull();
  });
});
