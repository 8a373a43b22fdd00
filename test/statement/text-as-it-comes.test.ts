import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import type { Statement } from '../../src/statement/statement.ts';
import { readText } from '../reading/read-in.ts';

const extract = (text: string): readonly Statement[] =>
  extractStatements(readText(text, { title: 'Hallenbad', publishedAt: '2024-01-05' }));

const told = (text: string): readonly string[] =>
  extract(text).map(({ start, end, speaker }) => `${speaker?.name}: ${text.slice(start, end)}`);

describe('a statement in text as it comes', () => {
  it.each([
    [
      'is the stored words with the break',
      'Jana Ohm sagte am Montag, dass das Bad\nim Winter schließe.',
      'Jana Ohm: dass das Bad\nim Winter schließe',
    ],
    [
      'is found where its speaker is divided from it',
      '„Das Bad bleibt offen“, sagte Bürgermeisterin\nJana Ohm dem Rat, der\nam Montag\ntagte.',
      'Jana Ohm: „Das Bad bleibt offen“',
    ],
    [
      'has a speaker whose name a break parts',
      '„Das Bad bleibt offen“, sagte die Ärztin Jana \nOhm dem Rat, der\nam Montag\ntagte.',
      'Jana Ohm: „Das Bad bleibt offen“',
    ],
    [
      'is one quotation over breaks',
      'Jana Ohm sagte: „Das Bad bleibt\nim Winter offen.“',
      'Jana Ohm: „Das Bad bleibt\nim Winter offen.“',
    ],
    [
      'does not end with a blank before the break',
      'Dass das Bad \nim Winter schließe \nund bald, sagte Jana Ohm.',
      'Jana Ohm: Dass das Bad \nim Winter schließe \nund bald',
    ],
    [
      'has a word that a line divides',
      'Jana Ohm bestä-\ntigte, dass das Bad schließe.',
      'Jana Ohm: dass das Bad schließe',
    ],
    [
      'has words with soft hyphens',
      'Jana Ohm be\u00adstä\u00adtigte, dass das Bad schlie\u00adße.',
      'Jana Ohm: dass das Bad schlie\u00adße',
    ],
    [
      'has a speaker with soft hyphens',
      'Jana Win\u00adter\u00adfeld sagte, das Bad werde schließen.',
      'Jana Winterfeld: das Bad werde schließen',
    ],
    [
      'has spaces of no width',
      'Jana\u200b Ohm sagte\u200b, das Bad werde\u200b schließen.',
      'Jana Ohm: das Bad werde\u200b schließen',
    ],
    [
      'begins with a drop cap',
      'D\nas Bad werde schließen, sagte Jana Ohm.',
      'Jana Ohm: D\nas Bad werde schließen',
    ],
    [
      'begins behind the mark of an item',
      '• Das Bad werde schließen, sagte Jana Ohm.',
      'Jana Ohm: Das Bad werde schließen',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('is not that of a heading above it', () => {
    const text = 'Streit mit Max Vogt\nJana Ohm sagte, das Bad werde schließen.';
    expect(told(text)).toEqual(['Jana Ohm: das Bad werde schließen']);
  });

  it('has the date that a break parts', () => {
    const text = 'Jana Ohm sagte am\nMittwoch, das Bad werde schließen.';
    expect(extract(text)[0]?.date?.value).toBe('2024-01-03');
  });

  it('is the same words with the same speaker at whatever blank the lines break, but at an end of a sentence', () => {
    const sentence =
      'Die Sprecherin des Rates von Lindenau, Jana Ohm, sagte am Mittwoch, das alte Hallenbad am Hafen werde im Winter schließen.';
    const blanks = [...sentence.matchAll(/ (?=\p{Ll})/gu)].map(({ index }) => index);
    const [plain] = extract(sentence);
    fc.assert(
      fc.property(fc.subarray(blanks), (breaks) => {
        const letters = [...sentence];
        for (const at of breaks) letters[at] = '\n';
        const [wrapped] = extract(letters.join(''));
        expect(wrapped).toEqual(plain);
      }),
    );
  });
});
