import { type Coverage, joinCoverage } from './coverage.ts';
import type { SeenKind } from './evidence-kind.ts';

/** So well a name must be met to stand there. */
const NAMED = 0.4;

/** Whether those whom the question names stand in the sentence, near it, or nowhere. */
export const names: SeenKind = {
  names: [
    'names in the sentence',
    'names near the sentence',
    'names in the passages found',
    'a name missing in the passages found',
    'all names in the sentence',
    'question without names',
  ],
  measure({ words: { words } }, { own, before, around }) {
    const places = words.flatMap(({ name }, place) => (name ? [place] : []));
    if (places.length === 0) return [0, 0, 0, 0, 0, 1];
    const share = (covered: Coverage): number =>
      places.filter((place) => (covered[place] ?? 0) >= NAMED).length / places.length;
    const near = joinCoverage(own.covered, before, around.title, around.passage);
    const inside = share(own.covered);
    const article = share(around.article);
    return [inside, share(near), article, article < 1 ? 1 : 0, inside === 1 ? 1 : 0, 0];
  },
};
