import type { Phrase } from './phrase.ts';

/** "[die] Sperrung", "[dieser] Plan". */
export const isDefinite = ({ determiner }: Pick<Phrase, 'determiner'>): boolean =>
  determiner?.form.traits.has('definite') === true;
