import { capitalise, uncapitalise } from '../../language/capitalise.ts';
import { findTokens } from '../../language/find-tokens.ts';
import type { Vocabulary } from '../../language/form.ts';
import { isClosed, isListed } from '../../language/is-listed.ts';
import { isFirstName } from '../../language/phrase/classify-noun.ts';
import { findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import { readNoun } from '../../language/phrase/read-noun.ts';
import type { Token } from '../../language/token.ts';
import { joinCompound } from './join-compounds.ts';
import { type ArchiveWords, mendWord } from './mend-word.ts';
import { writeCapitals } from './write-capitals.ts';

/** Whether the archive writes two names side by side, as first and last name. */
export type IsOneName = (first: string, second: string) => boolean;

export interface Mended {
  /** For reading only: two names that nobody writes as one are parted. */
  readonly text: string;
  /** The same as a person would write it. */
  readonly shown: string;
}

/**
 * The question as it might stand in a newspaper: nouns and names in capitals when it is typed in small letters, umlauts
 * for ae, oe, ue, and slips of the pen mended. Only the reading of the question uses it; a word that is known stays as it is.
 */
export function mendQuestion(
  question: string,
  vocabulary: Vocabulary,
  archive: ArchiveWords,
  isOneName: IsOneName = () => true,
): Mended {
  const tokens = findTokens(question);
  const words = joinWords(mendWords(tokens, vocabulary, archive), vocabulary, archive, isOneName);
  const isRow = isNounInRow(tokens, vocabulary);
  let mended = '';
  let shown = '';
  let last = 0;
  tokens.forEach((token, index) => {
    const word = words[index] as string;
    const between = word === '' ? '' : question.slice(last, token.start);
    const joint = isRow ? null : jointBefore(words, index, vocabulary, isOneName);
    mended += (joint ?? between) + word;
    shown += between + (word.toLowerCase() === token.text.toLowerCase() && index === 0 ? token.text : word);
    last = token.end;
  });
  const end = question.slice(last);
  const stop = /[?.!]\s*$/.test(question) ? '' : '?';
  return { text: `${mended}${end}${stop}`, shown: `${shown}${end}` };
}

/** What parts two names that nobody writes as one; null where none are to be parted. */
function jointBefore(
  words: readonly string[],
  index: number,
  vocabulary: Vocabulary,
  isOneName: IsOneName,
): string | null {
  const apart =
    index >= 1 &&
    !opensPhrase(words[index - 2], vocabulary) &&
    namesTwo(words[index - 1], words[index] as string, vocabulary, isOneName);
  if (!apart) return null;
  return index === 1 ? ', ' : ' den ';
}

/** Two nouns that the archive writes as one word, and never side by side, are that word; the place of the second stays empty. */
function joinWords(
  words: readonly string[],
  vocabulary: Vocabulary,
  archive: ArchiveWords,
  isOneName: IsOneName,
): readonly string[] {
  const joined = [...words];
  for (let index = 1; index < words.length; index += 1) {
    const [first, second] = [joined[index - 1] as string, words[index] as string];
    const whole = first === '' ? null : joinCompound(first, second, vocabulary, archive);
    if (whole === null || isOneName(first, second)) continue;
    joined[index - 1] = whole;
    joined[index] = '';
  }
  return joined;
}

function mendWords(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  archive: ArchiveWords,
): readonly string[] {
  const small =
    tokens.slice(1).every(({ text }) => text === text.toLowerCase()) ||
    tokens.some(
      ({ kind, text }, index) => kind === 'word' && isNounAlone(text, tokens[index - 1]?.text, vocabulary),
    );
  const words = tokens.map(({ kind, text }, index) => {
    if (kind !== 'word') return text;
    if (index === 0 && !isNounInRow(tokens, vocabulary)) return openingWord(text, vocabulary, archive);
    return mendWord(text, small || text !== text.toLowerCase(), vocabulary, archive) ?? text;
  });
  return small ? writeCapitals(words, vocabulary, archive.spelled) : words;
}

/** "[Preise] Strom Anstieg", "[Kosten] Brücke": nouns and names alone, and no question mark; nobody praises or tastes anything there. */
const isNounInRow = ([first, ...others]: readonly Token[], vocabulary: Vocabulary): boolean =>
  first !== undefined &&
  others.length > 0 &&
  others.every(({ kind, text }) => kind !== 'punctuation' && text !== text.toLowerCase()) &&
  /^\p{Lu}\p{Ll}/u.test(first.text) &&
  vocabulary.form(first.text).nouns.length > 0;

/** "hat die EU den [haushalt] beschlossen": a noun in small letters, so capitals tell nothing here. */
function isNounAlone(word: string, before: string | undefined, vocabulary: Vocabulary): boolean {
  if (before === undefined) return false;
  if (!/^\p{Ll}/u.test(word) || word.length < SHORTEST_NOUN) return false;
  const { dictionary } = vocabulary;
  const { adjectives, finite, infinitives, participles } = vocabulary.form(word);
  if (isClosed(word, vocabulary)) return false;
  if (adjectives.length + infinitives.length + participles.length > 0) return false;
  // No finite verb stands behind an article.
  const isBehindArticle = vocabulary.form(before).determiner !== 0;
  if (!isBehindArticle && (dictionary.knows(word) || finite.length > 0)) return false;
  return dictionary.knows(capitalise(word)) && vocabulary.form(capitalise(word)).nouns.length > 0;
}

/** Shorter ones are too often something else. */
const SHORTEST_NOUN = 5;

/** "auf der [Baleareninsel Mallorca]": behind an article or a preposition two names are one phrase. */
function opensPhrase(word: string | undefined, vocabulary: Vocabulary): boolean {
  if (word === undefined) return false;
  const form = vocabulary.form(word);
  return form.determiner !== 0 || form.preposition !== null;
}

/** "Hat Weber Vogt gebeten": two names no article writes as one; the second is read as the object. */
function namesTwo(
  before: string | undefined,
  word: string,
  vocabulary: Vocabulary,
  isOneName: IsOneName,
): boolean {
  if (before === undefined || !isName(before, vocabulary)) return false;
  if (!isName(word, vocabulary) && !isSurname(word, vocabulary)) return false;
  if (isFirstName(before)) return false;
  return !/[^s]s$/.test(word) && !isOneName(before, word);
}

/** A listed noun that a name before it would take for a last name ("Weber", "Bunker"). */
function isSurname(word: string, vocabulary: Vocabulary): boolean {
  const form = vocabulary.form(word);
  return form.capitalised && form.nouns.length > 0 && readNoun(form).nominative;
}

const isName = (word: string, vocabulary: Vocabulary): boolean =>
  /^\p{Lu}\p{L}/u.test(word) &&
  findCountryOfWord(word) === null &&
  !readNoun(vocabulary.form(word)).known &&
  !isListed(word.toLowerCase(), vocabulary);

/** The first word is capitalised by its place alone: a verb is read in small letters ("Planen A und B …"). */
function openingWord(text: string, vocabulary: Vocabulary, archive: ArchiveWords): string {
  const lower = uncapitalise(text);
  const word = mendWord(lower, true, vocabulary, archive) ?? lower;
  const verb = vocabulary.form(word).finite.some(({ person }) => person === 3);
  return verb ? word : (mendWord(text, true, vocabulary, archive) ?? text);
}
