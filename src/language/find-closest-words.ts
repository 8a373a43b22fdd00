import { letterSetOf } from '../letter-sets.ts';
import { DistanceTable } from './closest-word/distance-table.ts';
import { editDistance } from './closest-word/edit-distance.ts';
import { plainLetters } from './closest-word/plain-letters.ts';
import type { NearForm } from './dictionary.ts';
import { findSlip, type Slip } from './find-slip.ts';
import { findTerms } from './find-terms.ts';
import type { Vocabulary } from './form.ts';
import { isListed } from './is-listed.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';
import { COUNTRY_NAMES } from './term/find-country.ts';
import { foldSpelling } from './term/fold-spelling.ts';

/** The words of an archive as its index knows them. */
export interface ArchiveTerms {
  has(term: string): boolean;
  /** Told of words that will be asked for, so that what is known of them can be fetched together. */
  foresee(words: readonly string[]): void;
  /** Every term no beginning of which is too far for a guide, in any order; others do no harm. */
  guidedTerms(guide: Guide): Iterable<string>;
  /** The words that a term stands for, as the archive writes them. */
  written(term: string): readonly string[];
}

/** What is wanted, letter by letter: see `DistanceTable`. */
interface Guide {
  readonly name: string;
  readonly shortest: number;
  readonly longest: number;
  readonly letterSets: readonly number[];
  readonly lettersApart: number;
  isTooFar(place: number, letter: number): boolean;
}

const ADJECTIVE_ENDINGS = ['e', 'en', 'em', 'er', 'es'] as const;

/** Two letters of so long a word may be wrong. */
const SHORTEST_TWO = 12;
/** Nobody mistypes longer words. */
const LONGEST = 60;

/** "Südafrika", "Südafrikas" */
const COUNTRY_FORMS = COUNTRY_NAMES.flatMap((name) => [name, `${name}s`]);

/** More suggestions help nobody. */
const MOST = 3;
/** So many terms of the archive are looked up in its texts, and so many words in the archive. */
const MOST_TERMS = 4;
const MOST_CHECKED = 40;

/** What a mistyped word may have meant. */
export interface ClosestWord {
  /** As the dictionary or the archive writes it. */
  readonly word: string;
  readonly slip: Slip;
  /** Whether the archive writes about it. */
  readonly inArchive: boolean;
}

/**
 * What a mistyped word of a question may have meant, best first: words of the dictionary and names of countries
 * ("gelifert" gives "geliefert"), and words of the archive, which hold its names. All have the same, smallest distance: one
 * letter for words of four to eleven letters, two for longer ones; umlauts left out count nothing. Those that the archive
 * writes about come first.
 *
 * Empty for a word that the archive or the dictionary knows, or that is made of words it knows: such a word is
 * never turned into another. The caller says what it took for what.
 *
 * @returns at most three
 */
export function findClosestWords(
  word: string,
  vocabulary: Vocabulary,
  archive: ArchiveTerms,
): readonly ClosestWord[] {
  const limit = word.length < 4 || word.length > LONGEST ? 0 : word.length < SHORTEST_TWO ? 1 : 2;
  if (limit === 0 || /\d/.test(word) || isKnown(word, vocabulary, archive)) return [];
  const plain = plainLetters(word);
  const forms = nearFormsWithEndings(word, limit, vocabulary);
  const nearest = forms.reduce((least, { distance }) => Math.min(least, distance), limit);
  const candidates = [
    ...forms.map(({ form }) => form),
    ...COUNTRY_FORMS.filter((name) => editDistance(plain, plainLetters(name), limit) !== null),
    ...nearTerms(word, nearest, vocabulary, archive).flatMap((term) => archive.written(term)),
  ];
  return chooseClosest(candidates, word, limit, {
    isInTheArchive: (candidate) => isInArchive(candidate, vocabulary, archive),
    foresee: archive.foresee,
  });
}

/** The terms of the archive near the word or its stem, the nearest first. */
function nearTerms(
  word: string,
  limit: number,
  vocabulary: Vocabulary,
  archive: ArchiveTerms,
): readonly string[] {
  const stems = findTerms(word, vocabulary).flatMap(({ text, weight }) => (weight === 1 ? [text] : []));
  const keys = [...new Set([foldSpelling(word), plainLetters(word), ...stems])];
  const tables = keys.map((key) => new DistanceTable(key, limit));
  const lengths = keys.map(({ length }) => length);
  const guide: Guide = {
    name: `${limit} ${keys.join(' ')}`,
    shortest: Math.min(...lengths) - limit,
    longest: Math.max(...lengths) + limit,
    letterSets: keys.map(letterSetOf),
    // Another letter is one too many and one that is missing.
    lettersApart: 2 * limit,
    isTooFar: (place, letter) => {
      let tooFar = true;
      for (let at = 0; at < tables.length; at += 1)
        if (tables[at]?.isTooFar(place, letter) === false) tooFar = false;
      return tooFar;
    },
  };
  const near = new Map<string, number>();
  for (const term of archive.guidedTerms(guide)) {
    const distance = Math.min(...keys.map((key) => editDistance(key, term, limit) ?? limit + 1));
    if (distance <= limit) near.set(term, distance);
  }
  return [...near]
    .toSorted(([left, a], [right, b]) => a - b || (left < right ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(([term]) => term);
}

/** The listed forms near the word, and the inflected adjectives, of which the dictionary lists only the stem. */
function nearFormsWithEndings(word: string, limit: number, vocabulary: Vocabulary): readonly NearForm[] {
  const near = [...vocabulary.dictionary.nearForms(word, limit)];
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    for (const { form, distance } of vocabulary.dictionary.nearForms(word.slice(0, -ending.length), limit)) {
      const inflected = form + ending;
      if (vocabulary.dictionary.readings(inflected).some(({ kind }) => kind === 'adjective'))
        near.push({ form: inflected, distance });
    }
  }
  return near;
}

const isKnown = (word: string, vocabulary: Vocabulary, archive: ArchiveTerms): boolean =>
  STOP_WORDS.has(word.toLowerCase()) || isListed(word, vocabulary) || isInArchive(word, vocabulary, archive);

/** Whether the archive has the word itself, not only a part of it. */
const isInArchive = (word: string, vocabulary: Vocabulary, archive: ArchiveTerms): boolean =>
  archive.has(word) ||
  findTerms(word, vocabulary).some(({ text, weight }) => weight === 1 && archive.has(text));

/** From the surest slip to the least sure. */
const SURENESS: readonly Slip[] = ['spelling', 'swapped', 'doubled', 'letter', 'two'];

function chooseClosest(
  words: readonly string[],
  typed: string,
  limit: number,
  { isInTheArchive, foresee }: Pick<ArchiveTerms, 'foresee'> & { isInTheArchive(word: string): boolean },
): readonly ClosestWord[] {
  const plain = plainLetters(typed);
  const unlikeness = (word: string): number =>
    4 * Number(plainLetters(word).charAt(0) !== plain.charAt(0)) +
    2 * Number(plainLetters(word).at(-1) !== plain.at(-1)) +
    Number(isCapital(word) !== isCapital(typed));
  const near = [...new Set(words)]
    .flatMap((word) => {
      const slip = findSlip(typed, word);
      return slip === null || distanceOf(slip) > limit ? [] : [{ word, slip }];
    })
    .toSorted(
      (a, b) =>
        distanceOf(a.slip) - distanceOf(b.slip) ||
        unlikeness(a.word) - unlikeness(b.word) ||
        (a.word < b.word ? -1 : 1),
    );
  const [nearest] = near;
  if (nearest === undefined) return [];
  const chosen = new Map<string, ClosestWord>();
  const checked = near
    .slice(0, MOST_CHECKED)
    .filter(({ slip }) => distanceOf(slip) === distanceOf(nearest.slip));
  foresee(checked.map(({ word }) => word));
  for (const { word, slip } of checked) {
    const key = foldSpelling(word);
    if (!chosen.has(key)) chosen.set(key, { word, slip, inArchive: isInTheArchive(word) });
  }
  return [...chosen.values()]
    .toSorted(
      (a, b) =>
        Number(b.inArchive) - Number(a.inArchive) || SURENESS.indexOf(a.slip) - SURENESS.indexOf(b.slip),
    )
    .slice(0, MOST);
}

const distanceOf = (slip: Slip): number => (slip === 'spelling' ? 0 : slip === 'two' ? 2 : 1);

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
