import type { Word } from '../clause/clause.ts';
import { TOO_MUCH } from '../lexicon/degree-words.ts';
import { TOO_WORDS } from '../lexicon/modality-words.ts';
import { follows } from './follows.ts';
import type { PhraseContext } from './phrase-context.ts';

/**
 * Whether a word makes the phrase behind it no subject; neither are
 * "als Minister" and "wie der Sprecher". "während" does not where it opens a clause.
 */
export const leads = (word: Word, introducers: ReadonlySet<Word>): boolean =>
  (word.form.preposition !== null || word.form.traits.has('comparison')) && !introducers.has(word);

/** The preposition before a phrase, over adverbs of degree: "[von] mindestens drei Zeugen", "[für] ganz Spanien". */
export function prepositionBefore({ words, text, introducers }: PhraseContext, from: number): Word | null {
  let index = from - 1;
  while (
    index > 0 &&
    from - index < 3 &&
    words[index]?.form.adverb &&
    !leads(words[index] as Word, introducers) &&
    follows(words, index + 1, text)
  )
    index -= 1;
  const before = words[index];
  if (before === undefined || !leads(before, introducers) || !follows(words, index + 1, text)) return null;
  return isPostposition(words, index) || isTooMuch(words, index) ? null : before;
}

/** "[zu] wenig Decken", "[zu] viele Gäste"; not "zu vielen Gästen". */
const isTooMuch = (words: readonly Word[], index: number): boolean =>
  TOO_WORDS.has(words[index]?.form.lower ?? '') && TOO_MUCH.has(words[index + 1]?.form.lower ?? '');

/** "Berichten [zufolge] drei Zeugen": it belongs to what stands before it. */
const isPostposition = (words: readonly Word[], index: number): boolean =>
  words[index]?.form.lower === 'zufolge' && words[index - 1]?.form.capitalised === true;
