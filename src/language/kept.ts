import type { Form, Keeper } from './form.ts';

let facts = 0;
let flags = 0;
let memories = 0;

/**
 * A fact about a form, found out at first need and kept with the form: the same words come again and again.
 *
 * @returns gives the fact about a form
 */
export function perForm<T>(find: (form: Form) => T): (form: Form) => T {
  const at = facts++;
  return (form) => {
    const known = form.facts?.[at];
    if (known !== undefined) return known as T;
    const fact = find(form);
    // All at once: an array that grows by itself takes three times the room.
    form.facts ??= new Array(facts);
    form.facts[at] = fact;
    return fact;
  };
}

/** The same of what holds of a form or does not: two bits of it instead of a place. There is room for fifteen of them. */
export function perFormFlag(find: (form: Form) => boolean): (form: Form) => boolean {
  const known = 1 << (2 * flags);
  const holds = known << 1;
  flags += 1;
  return (form) => {
    if ((form.flags & known) === 0) {
      const found = find(form);
      form.flags |= found ? known | holds : known;
    }
    return (form.flags & holds) !== 0;
  };
}

/**
 * What is made once for its keeper at first need, and forgotten with it. It must be bounded.
 *
 * @returns gives what a keeper keeps
 */
export function keptBy<Owner extends Keeper, T>(make: (keeper: Owner) => T): (keeper: Owner) => T {
  const at = memories++;
  return (keeper) => {
    const known = keeper.kept[at];
    if (known !== undefined) return known as T;
    const made = make(keeper);
    keeper.kept[at] = made;
    return made;
  };
}
