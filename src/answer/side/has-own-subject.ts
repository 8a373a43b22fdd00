import type { Clause } from '../../language/clause/clause.ts';

/** "wir", "man", "niemand": they stand for nobody named before. */
const OWN = ['first-person', 'nobody'] as const;

/** Whether a clause has a subject that is nobody whom the question names: "[man] konnte uns nicht helfen". */
export const hasOwnSubject = ({ words }: Clause): boolean =>
  words.some(({ form }) => OWN.some((trait) => form.traits.has(trait)));
