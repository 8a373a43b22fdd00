import { joinCoverage, missingOf, shareOf } from './coverage.ts';
import type { ReadKind } from './evidence-kind.ts';

/** Whether the article as a whole is about what was asked. */
export const article: ReadKind = {
  names: [
    'words in the whole article',
    'kindred words in the whole article',
    'heaviest word missing in the whole article',
    'no kindred of the heaviest word in the whole article',
    'a name missing in the whole article',
  ],
  measure({ words: asked }, { whole, around }) {
    const covered = joinCoverage(whole.covered, around.title);
    const soft = joinCoverage(whole.soft, around.title);
    return [
      shareOf(asked, covered),
      shareOf(asked, soft),
      missingOf(asked, covered),
      missingOf(asked, soft),
      asked.names.some((place) => (covered[place] ?? 0) < 0.4) ? 1 : 0,
    ];
  },
};
