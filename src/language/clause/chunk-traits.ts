import { hasAdjectiveEnding } from '../adjective-ending.ts';
import { ADVERSATIVES, COORDINATORS } from '../lexicon/conjunctions.ts';
import type { Marked } from './choose-finite.ts';
import type { Chunk } from './find-chunks.ts';
import { FINITE, NONFINITE, WEAK, ZU_INFINITIVE } from './mark-verbs.ts';

/** The index of a chunk's first word that is no coordinator. */
export function firstWord({ words }: Marked, { from, to }: Chunk): number {
  let first = from;
  while (first < to - 1 && COORDINATORS.has(words[first]?.form.lower ?? '')) first += 1;
  return first;
}

export const startsWithCoordinator = ({ words }: Marked, { from }: Chunk): boolean =>
  words[from]?.form.clauseCoordinator ?? false;

/** "[so] kommt sie", "[dann] kommt sie": behind a condition. */
export function isCorrelate({ words }: Marked, { from }: Chunk): boolean {
  const word = words[from]?.form.lower;
  return word === 'so' || word === 'dann';
}

/** "Sie räumte das ein, [sprach aber] von Erfolg": an adverb behind the verb joins it to the main clause before. */
export const isAdversative = ({ words }: Marked, finite: number): boolean =>
  ADVERSATIVES.has(words[finite + 1]?.form.lower ?? '');

/** "…, so der Minister, …": names the source, and is part of no clause. */
export function isSourceRemark({ words }: Marked, { from, to }: Chunk): boolean {
  const next = words[from + 1]?.form;
  return (
    words[from]?.form.lower === 'so' &&
    to - from > 1 &&
    next !== undefined &&
    (next.capitalised || next.determiner !== 0)
  );
}

/** The index of the last zu-infinitive of a chunk that has no finite verb behind it; -1 without. */
export function findZuInfinitive({ marks }: Marked, { from, to }: Chunk): number {
  for (let index = to - 1; index >= from; index -= 1) {
    const mark = marks[index] ?? 0;
    if ((mark & ZU_INFINITIVE) !== 0) return index;
    if ((mark & FINITE) !== 0 && (mark & WEAK) === 0) return -1;
  }
  return -1;
}

/** Whether a zu-infinitive closes a chunk that has no finite verb: "die Frau halten zu können", "ihn zu sehen". */
export function endsInZuInfinitive({ marks, words }: Marked, { from, to }: Chunk): boolean {
  let index = to - 1;
  if (((marks[index] ?? 0) & ZU_INFINITIVE) === 0) return false;
  index -= words[index - 1]?.form.lower === 'zu' ? 2 : 1;
  while (index >= from && ((marks[index] ?? 0) & NONFINITE) !== 0) index -= 1;
  for (; index >= from; index -= 1) {
    const mark = marks[index] ?? 0;
    if ((mark & FINITE) !== 0 && (mark & WEAK) === 0 && !standsBeforeNoun(words, index)) return false;
  }
  return true;
}

/** "[beteiligte] Firmen": a form that is also an adjective, right before a noun. */
function standsBeforeNoun(words: Marked['words'], index: number): boolean {
  const form = words[index]?.form;
  const next = words[index + 1];
  return (
    form !== undefined &&
    form.adjectives.length > 0 &&
    hasAdjectiveEnding(form.lower) &&
    next?.form.capitalised === true
  );
}
