import type { Coverage } from './coverage.ts';
import type { SeenKind } from './evidence-kind.ts';

/** So well a name must be met to stand there. */
export const NAMED = 0.4;

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
  measure({ words: { names: places } }, { own, before, around }) {
    if (places.length === 0) return [0, 0, 0, 0, 0, 1];
    const inside = shareOfNamed(places, own.covered);
    const near = shareOfNamed(places, own.covered, before, around.titled);
    const article = shareOfNamed(places, around.article);
    return [inside, near, article, article < 1 ? 1 : 0, inside === 1 ? 1 : 0, 0];
  },
};

/** The part of the names that stand in one of up to three texts. */
function shareOfNamed(places: readonly number[], text: Coverage, other = text, third = text): number {
  let count = 0;
  for (const place of places)
    if (Math.max(text[place] as number, other[place] as number, third[place] as number) >= NAMED) count += 1;
  return count / places.length;
}
