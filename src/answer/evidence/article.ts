import { joinCoverage, shareOf } from './coverage.ts';
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
    const missing = (text: Float64Array): number =>
      asked.words.reduce((most, { share }, word) => Math.max(most, share * (1 - (text[word] ?? 0))), 0);
    return [
      shareOf(asked, covered),
      shareOf(asked, soft),
      missing(covered),
      missing(soft),
      asked.words.some(({ name }, word) => name && (covered[word] ?? 0) < 0.4) ? 1 : 0,
    ];
  },
};
