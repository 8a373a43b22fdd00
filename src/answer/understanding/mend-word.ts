import { withoutAdjectiveEnding } from '../../language/adjective-ending.ts';
import { capitalise } from '../../language/capitalise.ts';
import { plainLetters } from '../../language/closest-word/plain-letters.ts';
import type { ClosestWord } from '../../language/find-closest-words.ts';
import type { Vocabulary } from '../../language/form.ts';
import { isClosed, isListed } from '../../language/is-listed.ts';
import { SPOKEN_PREFIXES } from '../../language/lexicon/verb-prefixes.ts';
import { mendCompound } from '../../language/mend-compound.ts';
import { findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import { readNoun } from '../../language/phrase/read-noun.ts';
import { splitCompound } from '../../language/term/split-compound.ts';

/** The words of the archive. */
export interface ArchiveWords {
  /** Told of words that will be asked for, so that what is known of them can be fetched together. */
  foresee(words: readonly string[]): void;
  /** Whether the archive holds a word; what it knows is no slip of the pen. */
  isKnown(word: string): boolean;
  /** What a word that nobody knows may have meant, best first. */
  closestWords(word: string): readonly ClosestWord[];
  /** Whether the archive holds it as one word, with or without hyphens. */
  isWhole(word: string): boolean;
  /** A word with the capitals, umlauts and hyphens that the archive writes it with; null when it does not. */
  spelled(word: string): string | null;
}

/** Shorter words are too like others. */
const SHORTEST_MENDED = 5;
/** Two neighbours of a name may have changed places when it has so many letters. */
const SHORTEST_NAME = 6;
/** In words that may be a name, another letter is a slip when they have so many; two in any word when it has so many. */
const SHORTEST_LETTER = 8;
const SHORTEST_COMPOUND = 10;
const SHORTEST_TWO = 12;

/**
 * A word as it was meant: with umlauts for ae, oe, ue, or the word that it is by a slip of the pen; part by part where it has
 * hyphens. A word that the dictionary or the archive knows is never another. A name that only resembles one of the archive's is
 * left alone unless two of its letters changed places: Hofmann is not Hoffmann.
 *
 * @param mayBeName whether its writer gives names no capital of their own, or gave it one
 * @returns null when nothing was to mend, or nobody knows how
 */
export function mendWord(
  word: string,
  mayBeName: boolean,
  vocabulary: Vocabulary,
  archive: ArchiveWords,
): string | null {
  if (isAbbreviation(word) || isSpokenVerb(word, vocabulary)) return null;
  if (word.includes('-'))
    return archive.isWhole(word)
      ? otherThan(word, archive.spelled(word))
      : mendParts(word, mayBeName, vocabulary, archive);
  if (isListed(word, vocabulary)) return findUmlauts(word, vocabulary, archive);
  const umlauts = withUmlauts(word);
  if (umlauts !== word && isListed(umlauts, vocabulary)) return umlauts;
  if (archive.isKnown(word)) return archive.isWhole(word) ? otherThan(word, archive.spelled(word)) : null;
  if (word.length < SHORTEST_MENDED) return null;
  const meant = archive
    .closestWords(word)
    .find((candidate) => mayMean(word, candidate, mayBeName, vocabulary))?.word;
  const mended = meant ?? mendCompound(word, vocabulary.dictionary);
  return mended === null || !isCapital(word) ? mended : capitalise(mended);
}

/** "rausgeflogen", "runterging": no slip, though no dictionary lists it. */
const isSpokenVerb = (word: string, vocabulary: Vocabulary): boolean =>
  [...SPOKEN_PREFIXES].some(
    ([spoken, written]) =>
      word.startsWith(spoken) &&
      vocabulary.dictionary.readings(word).some(({ lemma }) => lemma.startsWith(written)),
  );

const otherThan = (word: string, spelled: string | null): string | null =>
  spelled === null || spelled.toLowerCase() === word.toLowerCase() ? null : spelled;

/** So many places of a word may want an umlaut. */
const MOST_VOWELS = 5;
const DOTTED: ReadonlyMap<string, string> = new Map([
  ['a', 'ä'],
  ['o', 'ö'],
  ['u', 'ü'],
]);

/**
 * "Dusseldorf" looks like a compound; where the archive has a name that differs only in the dots of its letters, that is meant.
 * A word that the dictionary lists itself is right.
 */
function findUmlauts(word: string, vocabulary: Vocabulary, archive: ArchiveWords): string | null {
  if (isClosed(word, vocabulary) || vocabulary.dictionary.knows(word) || archive.isWhole(word)) return null;
  const places = [...word].flatMap((letter, place) => (DOTTED.has(letter) ? [place] : []));
  if (places.length > MOST_VOWELS) return null;
  const dotted = Array.from({ length: (1 << places.length) - 1 }, (_, chosen) =>
    [...word]
      .map((letter, place) =>
        ((chosen + 1) >> places.indexOf(place)) & 1 && places.includes(place) ? DOTTED.get(letter) : letter,
      )
      .join(''),
  );
  archive.foresee(dotted);
  return dotted.find((one) => archive.isWhole(one)) ?? null;
}

/** "SPD-Poltiiker": each part by itself. */
function mendParts(
  word: string,
  mayBeName: boolean,
  vocabulary: Vocabulary,
  archive: ArchiveWords,
): string | null {
  const mended = word
    .split('-')
    .map((part) => mendWord(part, mayBeName, vocabulary, archive) ?? part)
    .join('-');
  return mended === word ? null : mended;
}

/** Whether a word was typed for another, by how far it is from it and what both may be. */
function mayMean(
  typed: string,
  { word, slip, inArchive }: ClosestWord,
  mayBeName: boolean,
  vocabulary: Vocabulary,
): boolean {
  const readable = isReadable(word, vocabulary);
  // What looks like a German noun may be one that no dictionary lists: "Kontrolleure".
  const guessed = vocabulary.form(capitalise(typed)).nouns.length > 0;
  const sameFirst = word.charAt(0).toLowerCase() === typed.charAt(0).toLowerCase();
  switch (slip) {
    case 'spelling':
      return true;
    case 'swapped':
      return readable || (inArchive && typed.length >= SHORTEST_NAME);
    case 'doubled':
      return readable && (inArchive || !mayBeName);
    case 'letter':
      return (
        readable && !guessed && (!mayBeName || (inArchive && sameFirst && isLong(typed, word, vocabulary)))
      );
    case 'two':
      // Verbs with their prefixes and endings are alike that mean nothing alike: "abgefackelt" is not "abgewickelt".
      return inArchive && typed.length >= SHORTEST_TWO && isNoun(word, vocabulary) && framesSame(typed, word);
  }
}

/** Long enough for a slip in what may be a name: names look like compounds, and "Querfurth" is not "Querfurt". */
const isLong = (typed: string, word: string, vocabulary: Vocabulary): boolean =>
  typed.length >= (vocabulary.dictionary.knows(word) ? SHORTEST_LETTER : SHORTEST_COMPOUND);

/** "Kontrolleure" is not "Kontrollturm": where two letters differ, the beginning and the end are the same. */
const framesSame = (typed: string, word: string): boolean =>
  plainLetters(typed).slice(0, 3) === plainLetters(word).slice(0, 3) &&
  plainLetters(typed).at(-1) === plainLetters(word).at(-1);

/** "FDP", "USA" */
const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

const withUmlauts = (word: string): string =>
  word
    .replace(/^Ae/, 'Ä')
    .replace(/^Oe/, 'Ö')
    .replace(/^Ue/, 'Ü')
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replaceAll('ue', 'ü');

const isReadable = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.dictionary.readings(word).length > 0 ||
  findCountryOfWord(word) !== null ||
  splitCompound(word, vocabulary.dictionary) !== null ||
  isAdjective(word, vocabulary);

const isNoun = (word: string, vocabulary: Vocabulary): boolean =>
  isCapital(word) && readNoun(vocabulary.form(word)).known;

const isAdjective = (word: string, vocabulary: Vocabulary): boolean => {
  const base = withoutAdjectiveEnding(word);
  return base !== word && vocabulary.form(base).adjectives.length > 0;
};

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
