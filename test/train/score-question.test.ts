import { describe, expect, it } from '@jest/globals';
import { fitLogistic } from './fit-logistic.ts';
import type { JudgedQuestion, JudgedStatement } from './judged-question.ts';
import { makeFolds } from './make-folds.ts';
import { matchesSpeaker, matchesText, shownText } from './match-text.ts';
import { type Shown, scoreQuestion } from './score-question.ts';

const told = (
  text: string,
  speaker: string | null,
  more: Partial<JudgedStatement> = {},
): JudgedStatement => ({
  article: '7',
  text,
  sentence: text,
  speaker,
  speakerName: speaker,
  speakerKind: 'person',
  speakerAliases: speaker === null ? [] : [speaker],
  speakerMayBeNull: speaker === null,
  alts: [],
  ...more,
});
const YES = 'Das Lindenbad in Tannrode wird im Herbst geschlossen.';
const NO = 'Das Lindenbad bleibt geöffnet, versprach Bürgermeisterin Brodersen gestern.';
const NEAR = 'Das Lindenbad in Tannrode wurde 1974 eröffnet.';
const question: JudgedQuestion = {
  id: 'q',
  question: 'Schließt das Lindenbad?',
  unanswerable: false,
  positions: [
    { position: 'bejaht', alsoAccept: [], statements: [told(YES, null)] },
    { position: 'verneint', alsoAccept: [], statements: [told(NO, 'Hanna Brodersen')] },
  ],
  neutral: [{ article: '7', text: NEAR, sentence: NEAR }],
  traps: [
    {
      article: '7',
      text: 'Das Stadtbad in Lindenau wird geschlossen.',
      sentence: '',
      notAs: ['*'],
    },
  ],
};
const shown = (position: string, text: string, speaker: string | null): Shown => ({
  position,
  article: '7',
  text,
  speaker,
});

describe('an answer is scored as the yardstick of answers does it', () => {
  it('by the share of positions with the right speaker', () => {
    const score = scoreQuestion(question, [
      shown('bejaht', YES, null),
      shown('andere', NO, 'Jens Ohlendorf'),
    ]);
    expect(score.headline).toBe(0.5);
    expect(score.useful).toBe(1);
    expect(score.precision).toBe(1);
    expect([score.siding, score.sided, score.sidedRight]).toEqual([2, 1, 1]);
    expect(score.bpF1).toBe(0.5);
  });

  it('leaves out what is near, and calls it misleading where nothing answers', () => {
    expect(scoreQuestion(question, [shown('andere', NEAR, null)])).toMatchObject({
      precision: null,
      misleading: 0,
    });
    const trap = scoreQuestion(question, [
      shown('bejaht', 'Das Stadtbad in Lindenau wird geschlossen.', null),
    ]);
    expect(trap).toMatchObject({ misleading: 1, trapped: 1, trapSided: 1, precision: 0 });
  });

  it('counts silence right only where nothing can be answered', () => {
    expect(scoreQuestion(question, [])).toMatchObject({ headline: 0, precision: 0, misleading: 0 });
    const without = { ...question, unanswerable: true, positions: [] };
    expect(scoreQuestion(without, [])).toMatchObject({ headline: 1, bpF1: 1 });
    expect(scoreQuestion(without, [shown('andere', NEAR, null)])).toMatchObject({ headline: 0 });
  });

  it.each([
    ['a last name', 'Brodersen', true],
    ['the whole name', 'Bürgermeisterin Hanna Brodersen', true],
    ['another first name', 'Brode', false],
    ['nobody', null, false],
  ])('takes a speaker by %s', (_, name, right) => {
    expect(
      matchesSpeaker(name, told(NO, 'Hanna Brodersen', { speakerAliases: ['Hanna Brodersen', 'Brodersen'] })),
    ).toBe(right);
  });

  it('takes three fifths of the words, and not three times as many', () => {
    const gold = told(NO, null);
    expect(matchesText(shownText('7', 'Lindenbad bleibt geöffnet, versprach Brodersen.'), gold)).toBe(true);
    expect(matchesText(shownText('7', 'Das Lindenbad bleibt.'), gold)).toBe(false);
    expect(matchesText(shownText('8', NO), gold)).toBe(false);
    expect(matchesText(shownText('7', `${NO} ${'Dann regnete es lange. '.repeat(20)}`), gold)).toBe(false);
  });
});

describe('training', () => {
  it('keeps questions that share an article in one fold, and fills the folds evenly', () => {
    const ask = (id: string, ...articles: string[]) => ({
      archive: 'a',
      question: {
        ...question,
        id,
        positions: articles.map((article) => ({
          position: 'andere',
          alsoAccept: [],
          statements: [told(YES, null, { article })],
        })),
      },
    });
    const asked = [
      ask('1', '1', '2'),
      ask('2', '2', '3'),
      ask('3', '3'),
      ask('4', '4'),
      ask('5', '5'),
      ask('6', '6'),
    ];
    const folds = makeFolds(asked, 2);
    expect(new Set(folds.slice(0, 3)).size).toBe(1);
    expect(folds.filter((fold) => fold === 0)).toHaveLength(3);
    expect(makeFolds(asked, 2)).toEqual(folds);
  });

  it('finds the weights of numbers that decide, and none for one that never differs', () => {
    const rows = Array.from({ length: 200 }, (_, row) => Float64Array.of(row % 10, (row * 7) % 5, 3));
    const labels = Float64Array.from(rows, (row) => ((row[0] ?? 0) > 4 ? 1 : 0));
    const examples = { rows, labels, counts: new Float64Array(200).fill(1) };
    const { weights } = fitLogistic(['decides', 'does not', 'never differs'], examples, 1);
    expect(weights[0]?.weight).toBeGreaterThan(1);
    expect(Math.abs(weights[1]?.weight ?? 9)).toBeLessThan((weights[0]?.weight ?? 0) / 3);
    expect(weights[2]?.weight).toBeCloseTo(0);
    expect(fitLogistic(['decides', 'does not', 'never differs'], examples, 1)).toEqual(
      fitLogistic(['decides', 'does not', 'never differs'], examples, 1),
    );
  });
});
