import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

/** Published on 6 May 2024: the week before is W18 (29 April to 5 May), the winter began in December. */
const corpus = createTestCorpus([
  { text: 'Ada Lamm sagte vergangene Woche, die Stadt habe die Brücke gesperrt.' },
  { text: 'Im vergangenen Winter hatte Jan Kern erklärt, die Stadt habe die Brücke gesperrt.' },
]);

const speakers = (filter: { readonly from?: string; readonly to?: string }): readonly (string | null)[] =>
  answerQuestion({ text: 'Hat die Stadt die Brücke gesperrt?', ...filter }, corpus)
    .positions.flatMap(({ statements }) => statements.map(({ speaker }) => speaker))
    .toSorted();

describe('a filter by time', () => {
  it.each([
    ['lets all through without one', {}, ['Ada Lamm', 'Jan Kern']],
    ['counts a week by its days: from its last one', { from: '2024-05-05' }, ['Ada Lamm']],
    ['counts a week by its days: from the day behind', { from: '2024-05-06' }, []],
    ['counts a season by its days: up to its first one', { to: '2023-12-01' }, ['Jan Kern']],
    ['counts a season by its days: up to the day before', { to: '2023-11-30' }, []],
    ['takes a whole month', { from: '2024-02', to: '2024-04' }, ['Ada Lamm', 'Jan Kern']],
  ])('%s', (_, filter, expected) => {
    expect(speakers(filter)).toEqual(expected);
  });
});
