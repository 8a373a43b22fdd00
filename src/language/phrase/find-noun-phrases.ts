import type { Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import { attachPhrases } from './attach-phrases.ts';
import type { Core } from './core.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readCore } from './read-core.ts';

/**
 * The noun phrases of a sentence in order, each with what hangs on it. A phrase is never cut by a comma; what
 * follows one ("…, Max Vogt, …") hangs on it as an apposition.
 *
 * @param words the sentence's words and numbers, as the clause reader gives them
 * @param text the whole text; what stands between two words is read from it
 */
export function findNounPhrases(
  words: readonly Word[],
  text: string,
  dictionary: Dictionary,
): readonly NounPhrase[] {
  const cores: Core[] = [];
  for (let index = 0; index < words.length; ) {
    const core = readCore(words, index, text, dictionary);
    if (core === null) index += 1;
    else {
      cores.push(core);
      index = core.to;
    }
  }
  return attachPhrases(cores, words, text);
}
