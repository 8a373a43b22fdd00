import type { ReadKind } from './evidence-kind.ts';

/** What grammar found: the asked event with the asked roles, or the same event of somebody else. */
export const predicate: ReadKind = {
  names: [
    'proven: same event, same roles',
    'strength of the proof',
    'side proven',
    'same event of somebody else',
    'same event, a role unfilled',
    'same event, not what was asked',
  ],
  measure(_, { proof: { strength, sided, somebodyElse, incomplete, unsaid } }) {
    return [
      strength > 0 ? 1 : 0,
      Math.min(1, strength / 2),
      sided ? 1 : 0,
      somebodyElse ? 1 : 0,
      incomplete ? 1 : 0,
      unsaid ? 1 : 0,
    ];
  },
};
