/** Which end of a period a time is, by the word before it. Own compilation. "seit März 2024", "ab Mai", "bis Mai", "vor 2020", "im Juni". */
export type PeriodEdge = 'since' | 'from' | 'until' | 'before' | 'after' | 'in';

export const PERIOD_PREPOSITIONS: ReadonlyMap<string, PeriodEdge> = new Map([
  ['seit', 'since'],
  ['ab', 'from'],
  ['bis', 'until'],
  ['zum', 'until'],
  ['zur', 'until'],
  ['vor', 'before'],
  ['nach', 'after'],
  ['zwischen', 'since'],
  ['von', 'since'],
  ['und', 'until'],
  ['in', 'in'],
  ['im', 'in'],
  ['am', 'in'],
  ['an', 'in'],
  ['um', 'in'],
]);

/** Count a stretch back from today: "in den [letzten] drei Wochen". */
export const RECENT_WORDS: ReadonlySet<string> = new Set(
  'letzten letzte letztem letzter vergangenen vergangene vergangener vergangenem'.split(' '),
);
