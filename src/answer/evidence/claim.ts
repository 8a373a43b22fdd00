import { MARKS } from '../../corpus/sentence-marks.ts';
import type { SeenKind } from './evidence-kind.ts';

/** How the sentence puts it: denied, possible, asked, told by somebody. */
export const claim: SeenKind = {
  names: [
    'negation',
    'possibility',
    'question or exclamation',
    'quotation marks',
    'number in the sentence',
    'word of speech',
    'form of reported speech',
  ],
  measure(_, { sentence: { marks } }) {
    const has = (mark: number): number => ((marks & mark) === 0 ? 0 : 1);
    return [
      has(MARKS.negation),
      has(MARKS.possibility),
      has(MARKS.calls),
      has(MARKS.quotationMarks),
      has(MARKS.digits),
      has(MARKS.speech),
      has(MARKS.reported),
    ];
  },
};
