import type { Proposition } from '../../language/proposition/proposition.ts';

/** "Gab es Verletzte?" and "[Alle] blieben unverletzt": of whom else is not asked. */
export const isOfEverybody = ({ kind, arguments: list, claim }: Proposition): boolean =>
  kind !== 'noun' &&
  claim.polarity !== 'denied' &&
  list.some(
    ({ slots, head, phrase }) =>
      (slots.includes('n') || slots.includes('a')) &&
      [head, phrase?.determiner].some((word) => word?.form.traits.has('everybody') === true),
  );
