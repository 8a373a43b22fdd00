import type { Word } from '../clause/clause.ts';
import { attachPhrases } from './attach-phrases.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readCores } from './read-cores.ts';

/**
 * The noun phrases of a sentence in order, each with what hangs on it. A phrase is never cut by a comma; what
 * follows one ("…, Max Vogt, …") hangs on it as an apposition.
 *
 * @param words the sentence's words and numbers, as the clause reader gives them
 * @param text the whole text; what stands between two words is read from it
 * @param verbs the verbs of its clauses, no part of a phrase
 * @param introducers words that open a clause, and are no prepositions: "[während] Ohm sprach"
 */
export function findNounPhrases(
  words: readonly Word[],
  text: string,
  verbs: ReadonlySet<Word> = NONE,
  introducers: ReadonlySet<Word> = NONE,
): readonly NounPhrase[] {
  const cores = readCores({
    words,
    text,
    verbs,
    introducers,
    opening: words[0] ?? null,
  });
  return attachPhrases(cores, words, text);
}

const NONE: ReadonlySet<Word> = new Set();
