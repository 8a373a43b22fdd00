import { MARKS } from '../../corpus/sentence-marks.ts';
import type { QuestionKind } from '../question/question-reading.ts';
import type { SeenKind } from './evidence-kind.ts';

/** What kind of question it is, and whether what it asks for stands in the sentence. */
export const asked: SeenKind = {
  names: [
    'yes or no is asked',
    'a number is asked',
    'a person is asked',
    'a time is asked',
    'a reason is asked',
    'an utterance is asked',
    'something else is asked',
    'keywords',
    'asked number is there',
    'asked person is there',
    'asked time is there',
    'asked reason is there',
    'what is asked is missing',
  ],
  measure({ reading }, { sentence: { marks } }) {
    const kind = KINDS[reading.kind];
    const is = (each: number): number => (kind === each ? 1 : 0);
    const holds = (each: number, mark: number): number => (kind === each && (marks & mark) !== 0 ? 1 : 0);
    const number = holds(1, MARKS.number);
    const person = holds(2, MARKS.person);
    const time = holds(3, MARKS.time);
    const reason = holds(4, MARKS.reason);
    const isMissing = kind >= 1 && kind <= 4 && number + person + time + reason === 0;
    return [
      is(0),
      is(1),
      is(2),
      is(3),
      is(4),
      is(5),
      is(6),
      is(7),
      number,
      person,
      time,
      reason,
      isMissing ? 1 : 0,
    ];
  },
};

const KINDS: Readonly<Record<QuestionKind, number>> = {
  'yes-no': 0,
  count: 1,
  who: 2,
  when: 3,
  why: 4,
  says: 5,
  what: 6,
  where: 6,
  keywords: 7,
};
