import { hasAdjectiveEnding, withoutAdjectiveEnding } from '../../language/adjective-ending.ts';
import { capitalise, uncapitalise } from '../../language/capitalise.ts';
import { findTokens } from '../../language/find-tokens.ts';
import type { Vocabulary } from '../../language/form.ts';
import { ORIGIN_SUFFIX } from '../../language/lexicon/endings.ts';
import { isFirstName } from '../../language/phrase/classify-noun.ts';
import { findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import { readNoun } from '../../language/phrase/read-noun.ts';
import type { Token } from '../../language/token.ts';

/** Whether the archive writes two names side by side, as first and last name. */
export type IsOneName = (first: string, second: string) => boolean;

/** The words of the archive. */
export interface ArchiveWords {
  /** Whether the archive holds a word; what it knows is no slip of the pen. */
  isKnown(word: string): boolean;
  /** What a word that nobody knows may have meant, best first. */
  closestWords(word: string): readonly string[];
}

export interface Mended {
  /** For reading only: two names that nobody writes as one are parted. */
  readonly text: string;
  /** The same as a person would write it. */
  readonly shown: string;
}

/**
 * The question as it might stand in a newspaper: nouns and names in capitals when it is typed in small letters, umlauts
 * for ae, oe, ue, and unknown words replaced by the closest known word. Only the reading of the
 * question uses it; a word that is known stays as it is.
 */
export function mendQuestion(
  question: string,
  vocabulary: Vocabulary,
  archive: ArchiveWords,
  isOneName: IsOneName = () => true,
): Mended {
  const tokens = findTokens(question);
  const small = tokens.slice(1).every(({ text }) => text === text.toLowerCase());
  let mended = '';
  let shown = '';
  let last = 0;
  tokens.forEach((token, index) => {
    const word = mendWord(token, tokens[index - 1], small, vocabulary, archive);
    const apart =
      index >= 1 &&
      !opensPhrase(tokens[index - 2], vocabulary) &&
      namesTwo(tokens[index - 1], token, vocabulary, isOneName);
    const joint = !apart ? '' : index === 1 ? ', ' : ' den ';
    const between = question.slice(last, token.start);
    mended += (joint === '' ? between : joint) + word;
    shown += between + (word.toLowerCase() === token.text.toLowerCase() && index === 0 ? token.text : word);
    last = token.end;
  });
  const end = question.slice(last);
  const stop = /[?.!]\s*$/.test(question) ? '' : '?';
  return { text: `${mended}${end}${stop}`, shown: `${shown}${end}` };
}

/** "auf der [Baleareninsel Mallorca]": behind an article or a preposition two names are one phrase. */
function opensPhrase(token: Token | undefined, vocabulary: Vocabulary): boolean {
  if (token === undefined) return false;
  const form = vocabulary.form(token.text);
  return form.determiner !== 0 || form.preposition !== null;
}

/** "Hat Weber Vogt gebeten": two names no article writes as one; the second is read as the object. */
function namesTwo(
  before: Token | undefined,
  token: Token,
  vocabulary: Vocabulary,
  isOneName: IsOneName,
): boolean {
  if (before === undefined || !isName(before.text, vocabulary)) return false;
  if (!isName(token.text, vocabulary) && !isSurname(token.text, vocabulary)) return false;
  if (isFirstName(before.text)) return false;
  return !/[^s]s$/.test(token.text) && !isOneName(before.text, token.text);
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
  !isWord(word.toLowerCase(), vocabulary);

function mendWord(
  { text, kind }: Token,
  before: Token | undefined,
  small: boolean,
  vocabulary: Vocabulary,
  archive: ArchiveWords,
): string {
  if (kind !== 'word') return text;
  const spelled =
    before === undefined
      ? openingWord(text, vocabulary, archive)
      : isWord(text, vocabulary)
        ? text
        : (findSpelling(text, vocabulary, archive) ?? text);
  return small ? asWritten(spelled, before, vocabulary) : spelled;
}

/** The first word is capitalised by its place alone: a verb is read in small letters ("Planen A und B …"). */
function openingWord(text: string, vocabulary: Vocabulary, archive: ArchiveWords): string {
  const lower = uncapitalise(text);
  const word = isWord(lower, vocabulary) ? lower : (findSpelling(lower, vocabulary, archive) ?? lower);
  const verb = vocabulary.form(word).finite.some(({ person }) => person === 3);
  return verb ? word : isWord(text, vocabulary) ? text : (findSpelling(text, vocabulary, archive) ?? text);
}

/** Whether a word stands in the dictionary, in a closed class, or is a country. */
export function isWord(word: string, vocabulary: Vocabulary): boolean {
  const form = vocabulary.form(word);
  if (form.determiner !== 0 || form.pronoun !== 0 || form.preposition !== null || form.adverb) return true;
  if (form.question || form.subjunction || form.coordinator) return true;
  if (vocabulary.dictionary.knows(word) || vocabulary.dictionary.knows(capitalise(word))) return true;
  return findCountryOfWord(word) !== null || readNoun(vocabulary.form(capitalise(word))).known;
}

/** In a question of small letters a word is a noun when it can be one and nothing else fits there. */
function asWritten(word: string, before: Token | undefined, vocabulary: Vocabulary): string {
  const form = vocabulary.form(word);
  if (form.determiner !== 0 || form.pronoun !== 0 || form.preposition !== null || form.adverb) return word;
  if (form.question || form.subjunction || form.coordinator || before === undefined) return word;
  if (ORIGIN_SUFFIX.test(word)) return word;
  if (findCountryOfWord(word) !== null) return capitalise(word);
  const upper = vocabulary.form(capitalise(word));
  const noun = upper.nouns.length > 0 || readNoun(upper).known;
  const verb = form.finite.length + form.infinitives.length + form.participles.length > 0;
  const afterDeterminer = vocabulary.form(before.text).determiner !== 0;
  if (noun && (!verb || afterDeterminer)) return capitalise(word);
  if (!verb && !noun && form.adjectives.length === 0 && !hasAdjectiveEnding(word)) return capitalise(word);
  return word;
}

const SHORTEST_MENDED = 5;

/**
 * The word with umlauts for ae, oe, ue, or the closest readable word of the archive; null when there is none. A name that
 * only resembles one of the archive's is left alone: Hofmann is not Hoffmann.
 */
function findSpelling(word: string, vocabulary: Vocabulary, archive: ArchiveWords): string | null {
  const umlauts = word
    .replace(/^Ae/, 'Ä')
    .replace(/^Oe/, 'Ö')
    .replace(/^Ue/, 'Ü')
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replaceAll('ue', 'ü');
  if (umlauts !== word && isWord(umlauts, vocabulary)) return umlauts;
  if (word.length < SHORTEST_MENDED || archive.isKnown(word)) return null;
  return archive.closestWords(word).find((candidate) => isReadable(candidate, vocabulary)) ?? null;
}

const isReadable = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.dictionary.readings(word).length > 0 ||
  findCountryOfWord(word) !== null ||
  isAdjective(word, vocabulary);

const isAdjective = (word: string, vocabulary: Vocabulary): boolean => {
  const base = withoutAdjectiveEnding(word);
  return base !== word && vocabulary.form(base).adjectives.length > 0;
};
