import type { Clause } from './clause.ts';

/** "wir", "man", "niemand": they stand for nobody named before. */
const OWN = ['first-person', 'nobody'] as const;

/** Whether one of them stands in a clause: "[man] konnte uns nicht helfen", "wie [ich] sagte". */
export const hasOwnSubject = ({ words }: Clause): boolean =>
  words.some(({ form }) => OWN.some((trait) => form.traits.has(trait)));
