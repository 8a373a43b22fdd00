import { type MemoryBudget, shareMemory } from '../memory/memory-budget.ts';
import { RecentCache } from '../memory/recent-cache.ts';
import type { Dictionary } from './dictionary.ts';
import { createForm, type Form, type Vocabulary } from './form.ts';

/**
 * A vocabulary over a dictionary. It keeps the forms of the last texts, since looking up a word is most of reading it.
 * @param memory what all that is made over these words may keep
 */
export function createVocabulary(dictionary: Dictionary, memory: MemoryBudget = shareMemory()): Vocabulary {
  const forms = new RecentCache<string, Form>(memory.forms, bytesOf, (_, { text }) => text);
  const vocabulary: Vocabulary = {
    dictionary,
    memory,
    form: (text) => forms.get(text, (word) => createForm(word, vocabulary)),
    kept: [],
  };
  return vocabulary;
}

/** Estimated for the forms of 998 articles: a form with its facts, its readings, its letters. */
const bytesOf = (text: string, { nouns, finite }: Form): number =>
  700 + 2 * text.length + 80 * (nouns.length + finite.length);
