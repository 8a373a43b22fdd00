import type { Clause } from './clause.ts';

/**
 * A clause and those above it, the nearest first.
 * @param index null for none
 * @returns their places in the list, no more than it has
 */
export function clausesAbove(
  clauses: readonly Pick<Clause, 'parent'>[],
  index: number | null,
): readonly number[] {
  const chain: number[] = [];
  for (let at = index; at !== null && chain.length < clauses.length; at = clauses[at]?.parent ?? null)
    chain.push(at);
  return chain;
}
