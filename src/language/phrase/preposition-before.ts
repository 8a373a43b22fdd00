import type { Word } from '../clause/clause.ts';
import { follows } from './follows.ts';

/** "als Minister", "wie der Sprecher" are no subjects either. */
const COMPARISONS = new Set(['als', 'wie', 'statt', 'außer']);

/** Whether a word makes the phrase behind it no subject. */
export const leads = ({ form }: Word): boolean => form.preposition !== null || COMPARISONS.has(form.lower);

/** The preposition before a phrase, over adverbs of degree: "[von] mindestens drei Zeugen", "[für] ganz Spanien". */
export function prepositionBefore(words: readonly Word[], from: number, text: string): Word | null {
  let index = from - 1;
  while (
    index > 0 &&
    from - index < 3 &&
    words[index]?.form.adverb &&
    !leads(words[index] as Word) &&
    follows(words, index + 1, text)
  )
    index -= 1;
  const before = words[index];
  return before !== undefined && leads(before) && follows(words, index + 1, text) ? before : null;
}
