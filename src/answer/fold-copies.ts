import { areCopies } from '../article/near-copies.ts';
import { NEGATION_WORDS } from '../language/lexicon/adverbs.ts';
import { byTime } from './by-time.ts';
import type { Candidate } from './candidate.ts';
import { speakerOf } from './match/speaker-of.ts';

/** A candidate with its copies in other articles. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly copies: readonly Candidate[];
}

/** Small words say nothing, small numbers do. */
const WORD = /\p{N}[\p{L}\p{N}]*|[\p{L}\p{N}]{3,}/gu;

/** Statements of nearly the same words on the same side are copies: the oldest is shown, the others named. */
export function foldCopies(candidates: readonly Candidate[]): readonly Chosen[] {
  const chosen: (Worded & { copies: Candidate[] })[] = [];
  for (const candidate of candidates.toSorted(byTime)) {
    const worded = { candidate, words: wordsOf(candidate) };
    const original = chosen.find(
      (other) =>
        other.candidate.article !== candidate.article &&
        other.candidate.position === candidate.position &&
        mayBeSame(other.candidate, candidate) &&
        isSameWording(other, worded),
    );
    if (original === undefined) chosen.push({ ...worded, copies: [] });
    else original.copies.push(candidate);
  }
  return chosen;
}

interface Worded {
  readonly candidate: Candidate;
  /** In small letters, each with the way it is written. */
  readonly words: ReadonlyMap<string, string>;
}

function wordsOf({ article, span }: Candidate): ReadonlyMap<string, string> {
  const words = article.text.slice(span.start, span.end).match(WORD) ?? [];
  return new Map(words.map((word) => [word.toLowerCase(), word]));
}

/** So much of all words is common to two wordings of one statement. */
const SAME = 0.8;
/** Where papers cut, so much of the shorter one's words stands in the longer one. */
const CUT = 0.9;
/** And it has so many words at least: fewer are in many statements. */
const FEWEST = 6;

/**
 * Whether two statements are one in nearly the same words. What is denied, or has another number, or tells of another thing
 * or somebody else, is another statement, however alike the rest.
 */
function isSameWording(left: Worded, right: Worded): boolean {
  const common = [...left.words.keys()].filter((word) => right.words.has(word)).length;
  const shorter = Math.min(left.words.size, right.words.size);
  const isSame = common >= SAME * (left.words.size + right.words.size - common);
  if (!isSame && (shorter < FEWEST || common < CUT * shorter)) return false;
  if (isDenied(left) !== isDenied(right) || tellsOther(left, right)) return false;
  return isSame || areCopies(left.candidate.article, right.candidate.article);
}

const isDenied = ({ words }: Worded): boolean => [...words.keys()].some((word) => NEGATION_WORDS.has(word));

/** Whether each has a number or a noun that the other lacks; a paper that cuts may leave one out, or put one in. */
function tellsOther(left: Worded, right: Worded): boolean {
  const own = (of: Worded, not: Worded): boolean =>
    [...of.words].some(([word, written]) => /^[\p{N}\p{Lu}]/u.test(written) && !not.words.has(word));
  return own(left, right) && own(right, left);
}

/** What two people said is no copy, however alike; a shorter name may be that of the same one. */
function mayBeSame(left: Candidate, right: Candidate): boolean {
  const [one, other] = [speakerOf(left.statement), speakerOf(right.statement)];
  return one === null || other === null || one.includes(other) || other.includes(one);
}
