import type { Dictionary } from '../../language/dictionary.ts';
import { findTokens } from '../../language/find-tokens.ts';
import { lookUpForm } from '../../language/form.ts';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../language/lexicon/first-names.ts';
import { findCountryOfWord } from '../../language/proposition/find-country-of-word.ts';
import { readNoun } from '../../language/proposition/read-noun.ts';
import type { Token } from '../../language/token.ts';

/** Whether the archive writes two names side by side, as first and last name. */
export type IsOneName = (first: string, second: string) => boolean;

/** Whether the archive holds a word; what it knows is no slip of the pen. */
export type IsKnown = (word: string) => boolean;

/**
 * The question as it might stand in a newspaper: nouns and names in capitals when it is typed in small letters, umlauts
 * for ae, oe, ue, and unknown words replaced by the one known word that is one slip away. Only the reading of the
 * question uses it; a word that is known stays as it is.
 */
export function mendQuestion(
  question: string,
  dictionary: Dictionary,
  isKnown: IsKnown,
  isOneName: IsOneName = () => true,
): string {
  const tokens = findTokens(question);
  const small = tokens.slice(1).every(({ text }) => text === text.toLowerCase());
  let mended = '';
  let last = 0;
  tokens.forEach((token, index) => {
    const word = mendWord(token, tokens[index - 1], small, dictionary, isKnown);
    const apart = index >= 2 && namesTwo(tokens[index - 1], token, dictionary, isOneName);
    mended += question.slice(last, token.start) + (apart ? `den ${word}` : word);
    last = token.end;
  });
  mended += question.slice(last);
  return /[?.!]\s*$/.test(mended) ? mended : `${mended}?`;
}

/** "Hat Weber Vogt gebeten": two names no article writes as one; the second is read as the object. */
function namesTwo(
  before: Token | undefined,
  token: Token,
  dictionary: Dictionary,
  isOneName: IsOneName,
): boolean {
  if (before === undefined || !isName(before.text, dictionary) || !isName(token.text, dictionary))
    return false;
  if (MALE_FIRST_NAMES.has(before.text) || FEMALE_FIRST_NAMES.has(before.text)) return false;
  return !/[^s]s$/.test(token.text) && !isOneName(before.text, token.text);
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
  isKnown: IsKnown,
): string {
  if (kind !== 'word') return text;
  const spelled =
    before === undefined
      ? openingWord(text, dictionary, isKnown)
      : isWord(text, dictionary)
        ? text
        : (findSpelling(text, dictionary, isKnown) ?? text);
  return small ? capitalise(spelled, before, dictionary) : spelled;
}

/** The first word is capitalised by its place alone: a verb is read in small letters ("Planen A und B …"). */
function openingWord(text: string, dictionary: Dictionary, isKnown: IsKnown): string {
  const lower = text.charAt(0).toLowerCase() + text.slice(1);
  const word = isWord(lower, dictionary) ? lower : (findSpelling(lower, dictionary, isKnown) ?? lower);
  const verb = lookUpForm(word, dictionary).finite.some(({ person }) => person === 3);
  return verb ? word : isWord(text, dictionary) ? text : (findSpelling(text, dictionary, isKnown) ?? text);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function isWord(word: string, dictionary: Dictionary): boolean {
  const form = lookUpForm(word, dictionary);
  if (form.determiner !== 0 || form.pronoun !== 0 || form.preposition !== null || form.adverb) return true;
  if (form.question || form.subjunction || form.coordinator) return true;
  if (dictionary.readings(word).length > 0 || dictionary.readings(capital(word)).length > 0) return true;
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

const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüß';
const SHORTEST_MENDED = 5;

/** The word with umlauts for ae, oe, ue, or one letter more, less, other or exchanged; null when none is known. */
function findSpelling(word: string, dictionary: Dictionary, isKnown: IsKnown): string | null {
  const umlauts = word
    .replace(/^Ae/, 'Ä')
    .replace(/^Oe/, 'Ö')
    .replace(/^Ue/, 'Ü')
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replaceAll('ue', 'ü');
  if (umlauts !== word && isWord(umlauts, dictionary)) return umlauts;
  if (word.length < SHORTEST_MENDED || isKnown(word)) return null;
  const known = [...slipsOf(word)].filter((slip) => isReadable(slip, dictionary));
  return known.find(isKnown) ?? known[0] ?? null;
}

const isReadable = (word: string, dictionary: Dictionary): boolean =>
  dictionary.readings(word).length > 0 || findCountryOfWord(word) !== null || isAdjective(word, dictionary);

const isAdjective = (word: string, dictionary: Dictionary): boolean => {
  const base = word.replace(/(?:e|en|er|es|em)$/, '');
  return base !== word && lookUpForm(base, dictionary).adjectives.length > 0;
};

/** The first letter stays: it is seldom the wrong one. */
function* slipsOf(word: string): Iterable<string> {
  for (let at = 1; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    for (const letter of LETTERS) yield before + letter + after;
    if (after === '') continue;
    yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of LETTERS) yield before + letter + after.slice(1);
  }
}
