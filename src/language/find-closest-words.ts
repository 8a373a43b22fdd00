import { capitalise } from './capitalise.ts';
import { editDistance } from './closest-word/edit-distance.ts';
import { plainLetters } from './closest-word/plain-letters.ts';
import type { NearForm } from './dictionary.ts';
import { findTerms } from './find-terms.ts';
import type { Vocabulary } from './form.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';
import { COUNTRY_NAMES, findCountry } from './term/find-country.ts';
import { foldSpelling } from './term/fold-spelling.ts';
import { splitCompound } from './term/split-compound.ts';

/** The words of an archive as its index knows them. */
export interface ArchiveTerms {
  has(term: string): boolean;
  /** Every term of so many letters, from the shortest to the longest, in any order; others do no harm. */
  terms(shortest: number, longest: number): Iterable<string>;
}

const ADJECTIVE_ENDINGS = ['e', 'en', 'em', 'er', 'es'] as const;

/** More suggestions help nobody. */
const MOST = 3;

interface Candidate {
  readonly word: string;
  /** From the archive, and so without its capital and umlauts. */
  readonly isTerm: boolean;
  readonly distance: number;
}

/**
 * What a mistyped word of a question may have meant, best first: words of the dictionary and names of countries
 * that the archive writes about ("gelifert" gives "geliefert"), and terms of the archive, which hold its names.
 * All have the same, smallest distance: one letter for words of four to seven letters, two for longer ones; umlauts
 * left out count nothing.
 *
 * Empty for a word that the archive or the dictionary knows, or that is made of words it knows: such a word is
 * never turned into another. The caller says what it took for what.
 *
 * @returns at most three words; dictionary words as they are written, terms of the archive in small letters
 */
export function findClosestWords(
  word: string,
  vocabulary: Vocabulary,
  archive: ArchiveTerms,
): readonly string[] {
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (limit === 0 || /\d/.test(word) || isKnown(word, vocabulary, archive)) return [];
  const candidates: Candidate[] = [];
  const offer = (candidate: string, distance: number | null, isTerm = false): void => {
    if (distance !== null) candidates.push({ word: candidate, distance, isTerm });
  };
  const plain = plainLetters(word);
  const folded = foldSpelling(word);
  for (const { form, distance } of nearFormsWithEndings(word, limit, vocabulary)) offer(form, distance);
  for (const name of COUNTRY_NAMES) offer(name, editDistance(plain, plainLetters(name), limit));
  const lengths = [plain.length, folded.length];
  for (const term of archive.terms(Math.min(...lengths) - limit, Math.max(...lengths) + limit))
    offer(
      term,
      editDistance(folded, term, limit) ?? (plain === folded ? null : editDistance(plain, term, limit)),
      true,
    );
  return chooseClosest(candidates, word, (candidate) => isInArchive(candidate, vocabulary, archive));
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

function isKnown(word: string, vocabulary: Vocabulary, archive: ArchiveTerms): boolean {
  const capital = capitalise(word);
  return (
    STOP_WORDS.has(word.toLowerCase()) ||
    vocabulary.dictionary.knows(word) ||
    vocabulary.dictionary.knows(capital) ||
    isInArchive(word, vocabulary, archive) ||
    findCountry(foldSpelling(word)) !== null ||
    splitCompound(word, vocabulary.dictionary) !== null
  );
}

/** Whether the archive has the word itself, not only a part of it. */
const isInArchive = (word: string, vocabulary: Vocabulary, archive: ArchiveTerms): boolean =>
  archive.has(word) ||
  findTerms(word, vocabulary).some(({ text, weight }) => weight === 1 && archive.has(text));

function chooseClosest(
  candidates: readonly Candidate[],
  word: string,
  isInTheArchive: (word: string) => boolean,
): readonly string[] {
  const unlikeness = (candidate: Candidate): number => {
    const plain = plainLetters(candidate.word);
    const [start, end] = [plain.charAt(0) !== plainLetters(word).charAt(0), plain.at(-1) !== word.at(-1)];
    return (
      8 * Number(start) +
      4 * Number(end) +
      2 * Number(candidate.isTerm) +
      Number(isCapital(candidate.word) !== isCapital(word))
    );
  };
  const sorted = candidates.toSorted(
    (a, b) => a.distance - b.distance || unlikeness(a) - unlikeness(b) || (a.word < b.word ? -1 : 1),
  );
  const chosen = new Map<string, Candidate>();
  for (const candidate of sorted) {
    const [best] = chosen.values();
    if (chosen.size === MOST || (best !== undefined && candidate.distance > best.distance)) break;
    const key = foldSpelling(candidate.word);
    if (!chosen.has(key) && isInTheArchive(candidate.word)) chosen.set(key, candidate);
  }
  return [...chosen.values()].map((candidate) => candidate.word);
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
