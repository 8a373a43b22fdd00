import type { Dictionary } from '../../language/dictionary.ts';
import { findTokens } from '../../language/find-tokens.ts';
import { lookUpForm } from '../../language/form.ts';
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

/**
 * The question as it might stand in a newspaper: nouns and names in capitals when it is typed in small letters, umlauts
 * for ae, oe, ue, and unknown words replaced by the closest known word. Only the reading of the
 * question uses it; a word that is known stays as it is.
 */
export function mendQuestion(
  question: string,
  dictionary: Dictionary,
  archive: ArchiveWords,
  isOneName: IsOneName = () => true,
): string {
  const tokens = findTokens(question);
  const small = tokens.slice(1).every(({ text }) => text === text.toLowerCase());
  let mended = '';
  let last = 0;
  tokens.forEach((token, index) => {
    const word = mendWord(token, tokens[index - 1], small, dictionary, archive);
    const apart =
      index >= 1 &&
      !opensPhrase(tokens[index - 2], dictionary) &&
      namesTwo(tokens[index - 1], token, dictionary, isOneName);
    const joint = !apart ? '' : index === 1 ? ', ' : ' den ';
    mended += (joint === '' ? question.slice(last, token.start) : joint) + word;
    last = token.end;
  });
  mended += question.slice(last);
  return /[?.!]\s*$/.test(mended) ? mended : `${mended}?`;
}

/** "auf der [Baleareninsel Mallorca]": behind an article or a preposition two names are one phrase. */
function opensPhrase(token: Token | undefined, dictionary: Dictionary): boolean {
  if (token === undefined) return false;
  const form = lookUpForm(token.text, dictionary);
  return form.determiner !== 0 || form.preposition !== null;
}

/** "Hat Weber Vogt gebeten": two names no article writes as one; the second is read as the object. */
function namesTwo(
  before: Token | undefined,
  token: Token,
  dictionary: Dictionary,
  isOneName: IsOneName,
): boolean {
  if (before === undefined || !isName(before.text, dictionary)) return false;
  if (!isName(token.text, dictionary) && !isSurname(token.text, dictionary)) return false;
  if (isFirstName(before.text)) return false;
  return !/[^s]s$/.test(token.text) && !isOneName(before.text, token.text);
}

/** A listed noun that a name before it would take for a last name ("Weber", "Bunker"). */
function isSurname(word: string, dictionary: Dictionary): boolean {
  const form = lookUpForm(word, dictionary);
  return form.capitalised && form.nouns.length > 0 && readNoun(form, dictionary).nominative;
}

const isName = (word: string, dictionary: Dictionary): boolean =>
  /^\p{Lu}\p{L}/u.test(word) &&
  findCountryOfWord(word) === null &&
  !readNoun(lookUpForm(word, dictionary), dictionary).known &&
  !isWord(word.toLowerCase(), dictionary);

function mendWord(
  { text, kind }: Token,
  before: Token | undefined,
  small: boolean,
  dictionary: Dictionary,
  archive: ArchiveWords,
): string {
  if (kind !== 'word') return text;
  const spelled =
    before === undefined
      ? openingWord(text, dictionary, archive)
      : isWord(text, dictionary)
        ? text
        : (findSpelling(text, dictionary, archive) ?? text);
  return small ? capitalise(spelled, before, dictionary) : spelled;
}

/** The first word is capitalised by its place alone: a verb is read in small letters ("Planen A und B …"). */
function openingWord(text: string, dictionary: Dictionary, archive: ArchiveWords): string {
  const lower = text.charAt(0).toLowerCase() + text.slice(1);
  const word = isWord(lower, dictionary) ? lower : (findSpelling(lower, dictionary, archive) ?? lower);
  const verb = lookUpForm(word, dictionary).finite.some(({ person }) => person === 3);
  return verb ? word : isWord(text, dictionary) ? text : (findSpelling(text, dictionary, archive) ?? text);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function isWord(word: string, dictionary: Dictionary): boolean {
  const form = lookUpForm(word, dictionary);
  if (form.determiner !== 0 || form.pronoun !== 0 || form.preposition !== null || form.adverb) return true;
  if (form.question || form.subjunction || form.coordinator) return true;
  if (dictionary.knows(word) || dictionary.knows(capital(word))) return true;
  return (
    findCountryOfWord(word) !== null || readNoun(lookUpForm(capital(word), dictionary), dictionary).known
  );
}

/** In a question of small letters a word is a noun when it can be one and nothing else fits there. */
function capitalise(word: string, before: Token | undefined, dictionary: Dictionary): string {
  const form = lookUpForm(word, dictionary);
  if (form.determiner !== 0 || form.pronoun !== 0 || form.preposition !== null || form.adverb) return word;
  if (form.question || form.subjunction || form.coordinator || before === undefined) return word;
  if (/isch(?:e|en|er|es|em)?$/.test(word)) return word;
  if (findCountryOfWord(word) !== null) return capital(word);
  const upper = lookUpForm(capital(word), dictionary);
  const noun = upper.nouns.length > 0 || readNoun(upper, dictionary).known;
  const verb = form.finite.length + form.infinitives.length + form.participles.length > 0;
  const afterDeterminer = lookUpForm(before.text, dictionary).determiner !== 0;
  if (noun && (!verb || afterDeterminer)) return capital(word);
  if (!verb && !noun && form.adjectives.length === 0 && !/(?:e|en|er|es|em)$/.test(word))
    return capital(word);
  return word;
}

const SHORTEST_MENDED = 5;

/**
 * The word with umlauts for ae, oe, ue, or the closest readable word of the archive; null when there is none. A name that
 * only resembles one of the archive's is left alone: Hofmann is not Hoffmann.
 */
function findSpelling(word: string, dictionary: Dictionary, archive: ArchiveWords): string | null {
  const umlauts = word
    .replace(/^Ae/, 'Ä')
    .replace(/^Oe/, 'Ö')
    .replace(/^Ue/, 'Ü')
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replaceAll('ue', 'ü');
  if (umlauts !== word && isWord(umlauts, dictionary)) return umlauts;
  if (word.length < SHORTEST_MENDED || archive.isKnown(word)) return null;
  return archive.closestWords(word).find((candidate) => isReadable(candidate, dictionary)) ?? null;
}

const isReadable = (word: string, dictionary: Dictionary): boolean =>
  dictionary.readings(word).length > 0 || findCountryOfWord(word) !== null || isAdjective(word, dictionary);

const isAdjective = (word: string, dictionary: Dictionary): boolean => {
  const base = word.replace(/(?:e|en|er|es|em)$/, '');
  return base !== word && lookUpForm(base, dictionary).adjectives.length > 0;
};
