import { joinCoverage, shareOf } from './coverage.ts';
import type { SeenKind } from './evidence-kind.ts';

/** The words of the question where words that keep the same company in the archive stand for them, too. */
export const neighbours: SeenKind = {
  names: [
    'kindred words in the sentence',
    'kindred words in the sentence, before it and in the title',
    'kindred words in the passage',
    'no kindred of the heaviest word in the sentence',
    'no kindred of the heaviest word in the passage',
    'kindred event word',
  ],
  measure({ words: asked }, { own, before, around }) {
    const passage = joinCoverage(around.softPassage, around.title);
    const missing = (covered: Float64Array): number =>
      asked.words.reduce((most, { share }, word) => Math.max(most, share * (1 - (covered[word] ?? 0))), 0);
    const event = asked.words.findIndex(({ predicate }) => predicate);
    return [
      shareOf(asked, own.soft),
      shareOf(asked, joinCoverage(own.soft, before, around.title)),
      shareOf(asked, passage),
      missing(own.soft),
      missing(passage),
      event < 0 ? 0.5 : (own.soft[event] ?? 0),
    ];
  },
};
