import type { Proposition } from './proposition.ts';

/** The same proposition with something else about it; of one make with all others. */
export function changeProposition(proposition: Proposition, changed: Partial<Proposition>): Proposition {
  const whole = { ...proposition, ...changed };
  return {
    kind: whole.kind,
    lemmas: whole.lemmas,
    groups: whole.groups,
    start: whole.start,
    end: whole.end,
    arguments: whole.arguments,
    claim: whole.claim,
    focus: whole.focus,
    definite: whole.definite,
    clause: whole.clause,
  };
}
