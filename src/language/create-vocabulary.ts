import type { Dictionary } from './dictionary.ts';
import { createForm, type Form, type Vocabulary } from './form.ts';
import { RecentCache } from './recent-cache.ts';

/** Forms with what was found out about them: those of some 3,000 articles. */
const FORM_BYTES = 32 * 2 ** 20;

/** A vocabulary over a dictionary. It keeps the forms of the last texts, since looking up a word is most of reading it. */
export function createVocabulary(dictionary: Dictionary): Vocabulary {
  const forms = new RecentCache<string, Form>(FORM_BYTES, bytesOf);
  const vocabulary: Vocabulary = {
    dictionary,
    form: (text) => forms.get(text, (word) => createForm(word, vocabulary)),
    kept: [],
  };
  return vocabulary;
}

/** Estimated for the forms of 998 articles: a form with its facts, its readings, its letters. */
const bytesOf = (text: string, { nouns, finite }: Form): number =>
  700 + 2 * text.length + 80 * (nouns.length + finite.length);
