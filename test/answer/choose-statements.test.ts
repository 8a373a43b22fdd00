import { describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../src/answer/candidate.ts';
import { arrangeChosen, chooseStatements } from '../../src/answer/choose-statements.ts';
import { ASSERTED } from '../../src/language/proposition/claim.ts';

const TEXTS = [
  'Der Kurs beginnt bald.',
  'Er nimmt sechs Euro.',
  'Der Trainer heißt Ohm.',
  'Die Wiese ist nass.',
  'Zehn kamen.',
];
const article = {
  id: 'a',
  title: 'Meldung',
  text: TEXTS.join(' '),
  publishedAt: '2024-05-06',
  source: 'Lindenauer Bote',
  url: null,
  language: 'de',
};

/** A sentence so likely; with `lacking`, one without the number that is asked for. */
const told = (likelihood: number, lacking: boolean, proven = false): Candidate => {
  const start = article.text.indexOf(TEXTS[Math.round(likelihood * 10) % TEXTS.length] ?? '');
  return {
    article,
    span: { start, end: article.text.indexOf('.', start) + 1 },
    statement: null,
    proposition: null,
    claim: ASSERTED,
    score: likelihood,
    position: 'andere',
    content: null,
    likelihood,
    lacking,
    proven,
  };
};

const order = (candidates: readonly Candidate[]): readonly (number | undefined)[] =>
  arrangeChosen(chooseStatements(candidates, 8))
    .flat()
    .map(({ candidate }) => candidate.likelihood);

describe('what is shown first of a position', () => {
  it.each([
    ['the likeliest', [told(0.3, false), told(0.6, false)], [0.6, 0.3]],
    ['what has the number asked for', [told(0.6, true), told(0.3, false)], [0.3, 0.6]],
    [
      'what has the day asked for, of three',
      [told(0.6, true), told(0.3, false), told(0.2, true)],
      [0.3, 0.6, 0.2],
    ],
    ['the likeliest with a number', [told(0.6, true), told(0.3, false), told(0.4, false)], [0.4, 0.3, 0.6]],
    ['the likeliest where nothing has one', [told(0.3, true), told(0.6, true)], [0.6, 0.3]],
    ['what is proven, with or without a number', [told(0.3, true, true), told(0.6, false)], [0.3, 0.6]],
    ['what is far likelier', [told(0.9, true), told(0.2, false)], [0.9, 0.2]],
    ['nothing of nothing', [], []],
  ])('is %s', (_, candidates, expected) => {
    expect(order(candidates)).toEqual(expected);
  });
});

describe('a sentence of a statement that is shown as a whole', () => {
  const whole = {
    ...told(0.6, false, true),
    span: { start: 0, end: article.text.indexOf('Der Trainer') - 1 },
  };
  const second = article.text.indexOf('Er nimmt');
  const inner = { ...told(0.3, false), span: { start: second, end: second + 'Er nimmt sechs Euro.'.length } };

  it('is not shown once more', () => {
    expect(order([whole, inner])).toEqual([0.6]);
  });

  it.each([
    ['under another side', [whole, { ...inner, position: 'verneint' as const }]],
    ['behind it', [whole, told(0.9, false)]],
  ])('is one of its own %s', (_, candidates) => {
    expect(order(candidates)).toHaveLength(2);
  });
});
