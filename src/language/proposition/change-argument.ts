import type { Argument } from './proposition.ts';

/** The same argument with something else about it; of one make with all others. */
export function changeArgument(argument: Argument, changed: Partial<Argument>): Argument {
  const whole = { ...argument, ...changed };
  return {
    slots: whole.slots,
    words: whole.words,
    attributes: whole.attributes,
    genitives: whole.genitives,
    head: whole.head,
    phrase: whole.phrase,
    pronoun: whole.pronoun,
    inferred: whole.inferred,
  };
}
