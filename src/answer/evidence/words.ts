import { missingOf, shareOf } from './coverage.ts';
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
    const { event } = asked;
    let met = 0;
    for (const value of own.covered) met += Math.min(1, value * 2);
    return [
      shareOf(asked, own.covered),
      shareOf(asked, own.covered, before),
      shareOf(asked, own.covered, around.title),
      shareOf(asked, around.passage),
      shareOf(asked, around.title),
      shareOf(asked, around.article),
      missingOf(asked, own.covered),
      missingOf(asked, around.titled),
      missingOf(asked, around.article),
      own.together,
      own.length === 0 ? 0 : Math.min(1, met / own.length),
      event < 0 ? 0.5 : (own.covered[event] ?? 0),
      event < 0 ? 0 : 1 - (around.titled[event] ?? 0),
      Math.min(3, own.length / USUAL_LENGTH),
      own.length < 4 ? 1 : 0,
    ];
  },
};
