import { hasAdjectiveEnding } from '../../language/adjective-ending.ts';
import { capitalise } from '../../language/capitalise.ts';
import { findTokens } from '../../language/find-tokens.ts';
import type { Vocabulary } from '../../language/form.ts';
import { isClosed, isListed } from '../../language/is-listed.ts';
import { ORIGIN_SUFFIX } from '../../language/lexicon/endings.ts';
import { findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import { readNoun } from '../../language/phrase/read-noun.ts';

/**
 * The words of a question typed in small letters, with the capitals of nouns and names.
 *
 * @param words small, but for the first
 * @param spelled the word as the archive writes it, for names and abbreviations; null when it does not
 */
export const writeCapitals = (
  words: readonly string[],
  vocabulary: Vocabulary,
  spelled: (word: string) => string | null,
): readonly string[] =>
  words.map((word, place) =>
    place === 0 ? word : writeWord(word, opener(words, place), words[place + 1], vocabulary, spelled),
  );

/** A text typed in small letters with the capitals of nouns and names, letter for letter as long; any other as it is. */
export function withCapitals(text: string, vocabulary: Vocabulary): string {
  if (/\p{Lu}/u.test(text.slice(1))) return text;
  const tokens = findTokens(text);
  const words = writeCapitals(
    tokens.map((token) => token.text),
    vocabulary,
    () => null,
  );
  let written = '';
  let last = 0;
  tokens.forEach(({ start, end }, index) => {
    written += text.slice(last, start) + words[index];
    last = end;
  });
  return written + text.slice(last);
}

/** What opens the phrase of a word: the word before, or "der" for "2." of "die 2. welle". */
const opener = (words: readonly string[], place: number): string | undefined =>
  words[place - 1] === '.' && /^\d{1,2}$/.test(words[place - 2] ?? '') ? 'der' : words[place - 1];

/** A word is a noun when it can be one and nothing else fits there. */
function writeWord(
  word: string,
  before: string | undefined,
  after: string | undefined,
  vocabulary: Vocabulary,
  spelled: (word: string) => string | null,
): string {
  if (!/^\p{Ll}/u.test(word) || ORIGIN_SUFFIX.test(word)) return word;
  // "die ehe": behind an article nothing is a conjunction.
  if (vocabulary.form(word).subjunction && isNoun(word, vocabulary) && isDeterminer(before, vocabulary))
    return capitalise(word);
  if (isClosed(word, vocabulary)) return word;
  if (findCountryOfWord(word) !== null) return capitalise(word);
  const form = vocabulary.form(word);
  const noun = isNoun(word, vocabulary);
  const adjective = isAdjective(word, vocabulary);
  const verb = form.finite.length + form.infinitives.length + form.participles.length > 0;
  if (noun && (adjective || verb))
    return opensNoun(before, vocabulary) && !goesOn(after, vocabulary) ? capitalise(word) : word;
  if (noun && isListed(word, vocabulary)) return capitalise(word);
  return verb || adjective ? word : (spelled(word) ?? capitalise(word));
}

function isNoun(word: string, vocabulary: Vocabulary): boolean {
  const upper = vocabulary.form(capitalise(word));
  return upper.nouns.length > 0 || readNoun(upper).known;
}

const isAdjective = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.form(word).adjectives.length > 0;

/** "[das] bad", "[gleichgeschlechtliche] paare": what follows may be a noun. */
const opensNoun = (before: string | undefined, vocabulary: Vocabulary): boolean =>
  isDeterminer(before, vocabulary) ||
  (before !== undefined &&
    isAdjective(before, vocabulary) &&
    hasAdjectiveEnding(before) &&
    !vocabulary.form(before).adverb);

const isDeterminer = (word: string | undefined, vocabulary: Vocabulary): boolean =>
  word !== undefined && vocabulary.form(word).determiner !== 0;

/** "die grünen [pläne]": the noun is still to come. */
const goesOn = (after: string | undefined, vocabulary: Vocabulary): boolean =>
  after !== undefined && !isClosed(after, vocabulary) && isNoun(after, vocabulary);
