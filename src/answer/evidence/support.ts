import type { ReadKind } from './evidence-kind.ts';

/** Whether it speaks of what the likeliest sentences speak of, beside the words of the question. */
export const support: ReadKind = {
  names: ['like the likeliest sentences', 'like the likeliest sentences of other articles'],
  measure(_, { support: { all, others } }) {
    return [all, others];
  },
};
