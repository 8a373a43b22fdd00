import type { Clause } from './clause.ts';

/** The same clause with something else about it; of one make with all others. */
export function changeClause(clause: Clause, changed: Partial<Clause>): Clause {
  const whole = { ...clause, ...changed };
  return {
    start: whole.start,
    end: whole.end,
    kind: whole.kind,
    parts: whole.parts,
    introducer: whole.introducer,
    afterColon: whole.afterColon,
    parent: whole.parent,
    level: whole.level,
    coordinatedWith: whole.coordinatedWith,
    words: whole.words,
    verbs: whole.verbs,
    finite: whole.finite,
  };
}
