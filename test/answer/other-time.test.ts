import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const corpus = createTestCorpus([
  {
    publishedAt: '2022-03-08',
    text: 'Mara Holt sagte, das Lindenbad werde im Sommer geschlossen.',
  },
  {
    publishedAt: '2024-06-02',
    text: 'Mara Holt sagte, das Lindenbad werde nicht geschlossen.',
  },
]);
const ask = (text: string) => answerQuestion({ text, today: '2025-04-16' }, corpus);

describe('a question about a time of which nothing is known', () => {
  it('shows what was said at other times apart, the nearest first', () => {
    const answer = ask('Wurde das Lindenbad seit März 2025 geschlossen?');
    expect(answer.positions).toEqual([]);
    expect(answer.otherTime).toBe(true);
    expect(answer.related.map(({ publishedAt }) => publishedAt)).toEqual(['2024-06-02', '2022-03-08']);
  });

  it('shows the time asked for alone where something was said in it', () => {
    const answer = ask('Wurde das Lindenbad seit Januar 2024 geschlossen?');
    expect(
      answer.positions.flatMap(({ statements }) => statements).map(({ publishedAt }) => publishedAt),
    ).toEqual(['2024-06-02']);
    expect(answer.otherTime).toBeUndefined();
  });

  it('tells the range it used', () => {
    expect(ask('Was hat Mara Holt gestern gesagt?').understood).toMatchObject({
      from: '2025-04-15',
      to: '2025-04-15',
    });
  });
});
