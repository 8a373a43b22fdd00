import type { Word } from '../clause/clause.ts';
import { LETTERS_OF_UNIONS } from '../lexicon/placed-nouns.ts';
import { classifyNoun } from './classify-noun.ts';
import { readNoun } from './read-noun.ts';
import { isPlacePair } from './word-traits.ts';

/** "New [Yorks] Bürgermeister": a town of two words in the genitive before whom or what it has. */
export const ownsFromPair = (left: Word, right: Word, next: Word | undefined): boolean =>
  /[^s]s$/.test(right.text) &&
  next?.start === right.end + 1 &&
  next.form.capitalised &&
  next.form.nouns.length > 0 &&
  isPlacePair([left, { ...right, text: right.text.slice(0, -1) }]);

/** "die US [Botschaft]", written without its hyphen: the article is that of the noun. */
export function isOfUnion(words: readonly Word[], index: number): boolean {
  const [article, letters, { form }] = [words[index - 2], words[index - 1], words[index] as Word];
  if (!LETTERS_OF_UNIONS.has(letters?.text ?? '') || classifyNoun(form).kind === 'thing') return false;
  return readNoun(form).singular && ((article?.form.determiner ?? 0) & form.nounAgreement) !== 0;
}
