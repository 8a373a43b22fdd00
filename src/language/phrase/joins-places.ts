import type { Word } from '../clause/clause.ts';
import { FOREIGN_PAPERS } from '../lexicon/named-media.ts';
import { OFFICES_OF_TWO_WORDS } from '../lexicon/person-nouns.ts';
import { LETTERS_OF_UNIONS } from '../lexicon/placed-nouns.ts';
import { STATES } from '../lexicon/states.ts';
import { classifyNoun } from './classify-noun.ts';
import { readNoun } from './read-noun.ts';
import { isGenitiveByPart, isPlacePair } from './word-traits.ts';

/** "New [Yorks] Bürgermeister": a town of two words in the genitive before whom or what it has. */
export function ownsFromPair(words: readonly Word[], index: number): boolean {
  const [left, right, next] = [words[index - 1] as Word, words[index] as Word, words[index + 1]];
  if (!/[^s]s$/.test(right.text) || next?.start !== right.end + 1) return false;
  if (!next.form.capitalised || next.form.nouns.length === 0) return false;
  return isPlacePair([left, { ...right, text: right.text.slice(0, -1) }]);
}

/** "die US [Botschaft]", written without its hyphen: the article is that of the noun. */
export function isOfUnion(words: readonly Word[], index: number): boolean {
  const [article, letters, { form }] = [words[index - 2], words[index - 1], words[index] as Word];
  if (!LETTERS_OF_UNIONS.has(letters?.text ?? '') || classifyNoun(form).kind === 'thing') return false;
  return readNoun(form).singular && ((article?.form.determiner ?? 0) & form.nounAgreement) !== 0;
}

/** "[Thüringens] Minister", "[Tübingens] Landrat": what is no word of the dictionary and by its last part a genitive and nothing else. */
export const isPlaceInGenitive = ({ text, form }: Word): boolean =>
  STATES.has(text.slice(0, -1)) || (form.nouns.length === 0 && isGenitiveByPart(form));

/** "[The] Nordland [Times]", "[Lindau] Post": what is not German behind a place, or behind an article that is not; "First [Lady]". */
export const isForeign = (left: Word, right: Word): boolean =>
  left.form.traits.has('english-article') ||
  OFFICES_OF_TWO_WORDS.get(left.text) === right.text ||
  (FOREIGN_PAPERS.has(right.text) && classifyNoun(left.form).nation);
