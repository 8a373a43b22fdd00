import { missingOf, shareOf } from './coverage.ts';
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
    return [
      shareOf(asked, own.soft),
      shareOf(asked, own.soft, before, around.title),
      shareOf(asked, around.softTitled),
      missingOf(asked, own.soft),
      missingOf(asked, around.softTitled),
      asked.event < 0 ? 0.5 : (own.soft[asked.event] ?? 0),
    ];
  },
};
