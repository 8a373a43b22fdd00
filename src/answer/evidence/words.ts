import { joinCoverage, shareOf } from './coverage.ts';
import type { SeenKind } from './evidence-kind.ts';

/** How many words a sentence of usual length has. */
const USUAL_LENGTH = 12;

/** Which words of the question the sentence and what surrounds it have. */
export const words: SeenKind = {
  names: [
    'words in the sentence',
    'words in the sentence and before it',
    'words in the sentence and the title',
    'words in the passage',
    'words in the title',
    'words in the passages found',
    'heaviest word missing in the sentence',
    'heaviest word missing in the passage',
    'heaviest word missing in the passages found',
    'words close together',
    'share of the sentence that was asked',
    'event word in the sentence',
    'event word missing in the passage',
    'length of the sentence',
    'very short sentence',
  ],
  measure({ words: asked }, { own, before, around }) {
    const near = joinCoverage(own.covered, before);
    const passage = joinCoverage(around.passage, around.title);
    const missing = (covered: Float64Array): number =>
      asked.words.reduce((most, { share }, word) => Math.max(most, share * (1 - (covered[word] ?? 0))), 0);
    const event = asked.words.findIndex(({ predicate }) => predicate);
    const met = own.covered.reduce((count, value) => count + Math.min(1, value * 2), 0);
    return [
      shareOf(asked, own.covered),
      shareOf(asked, near),
      shareOf(asked, joinCoverage(own.covered, around.title)),
      shareOf(asked, around.passage),
      shareOf(asked, around.title),
      shareOf(asked, around.article),
      missing(own.covered),
      missing(passage),
      missing(around.article),
      own.together,
      own.length === 0 ? 0 : Math.min(1, met / own.length),
      event < 0 ? 0.5 : (own.covered[event] ?? 0),
      event < 0 ? 0 : 1 - (passage[event] ?? 0),
      Math.min(3, own.length / USUAL_LENGTH),
      own.length < 4 ? 1 : 0,
    ];
  },
};
