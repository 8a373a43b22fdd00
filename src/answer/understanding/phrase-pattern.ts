import { foldSpelling } from '../../language/term/fold-spelling.ts';

/** One place of a phrase: what may stand there, each alternative as its words; `*` is any word. */
interface Place {
  readonly alternatives: readonly (readonly string[])[];
  readonly optional: boolean;
}

/** A phrase of the lexicon, ready to be compared. */
export type PhrasePattern = readonly Place[];

const PLACE = /\(([^)]*)\)|\[([^\]]*)\]|(\S+)/g;

/**
 * Reads the notation of `question-frames.ts`: `a|b` one of two words, `(a|b c)` the same or nothing, `[a|b c]` one of
 * several wordings.
 */
export function createPattern(phrase: string): PhrasePattern {
  return [...foldSpelling(phrase).matchAll(PLACE)].map(([, optional, group, word]) => ({
    alternatives: (optional ?? group ?? word ?? '').split('|').map((words) => words.split(' ')),
    optional: optional !== undefined,
  }));
}

/**
 * Compares a phrase with words from a place on.
 * @param words folded (`TypedWords.folded`)
 * @returns how many words each way through the phrase takes, the longest first; empty when it does not fit
 */
export function matchPattern(
  pattern: PhrasePattern,
  words: readonly string[],
  from: number,
): readonly number[] {
  let ends = new Set([from]);
  for (const { alternatives, optional } of pattern) {
    const next = new Set<number>(optional ? ends : []);
    for (const end of ends)
      for (const alternative of alternatives)
        if (alternative.every((word, index) => fits(word, words[end + index])))
          next.add(end + alternative.length);
    ends = next;
    if (ends.size === 0) return [];
  }
  return [...ends]
    .map((end) => end - from)
    .filter((count) => count > 0)
    .toSorted((left, right) => right - left);
}

const fits = (word: string, written: string | undefined): boolean =>
  written !== undefined && (word === '*' || word === written);
