import type { Form } from '../form.ts';
import type { Clause, Word } from './clause.ts';

/** "wir", "man", "niemand": they stand for nobody named before. */
const OWN = ['first-person', 'nobody'] as const;

/** Whether one of them stands in a clause: "[man] konnte uns nicht helfen", "wie [ich] sagte". */
export const hasOwnSubject = ({ words }: Clause): boolean =>
  words.some(
    ({ form }, at) =>
      OWN.some((trait) => form.traits.has(trait)) && !(isArticle(form) && isNoun(words[at + 1])),
  );

/** "wie [das] Amt sagte": it is somebody, and "das" only its article. */
const isArticle = ({ traits }: Form): boolean => traits.has('definite');

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && (word.form.capitalised || word.form.adjectives.length > 0);
