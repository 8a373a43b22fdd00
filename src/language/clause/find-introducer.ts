import { INFINITIVE_OPENERS, POSSIBLE_SUBJUNCTIONS, SUBJUNCTION_MODIFIERS } from '../lexicon/conjunctions.ts';
import type { Word } from './clause.ts';

/** The word that opens a verb-last clause, as far as the first words of a chunk tell. */
export interface Introducer {
  readonly kind: 'subordinate' | 'relative' | 'question' | 'infinitive';
  readonly index: number;
  /** False when the word may as well be a preposition, an adverb or an article: the verb's place decides. */
  readonly sure: boolean;
}

/**
 * The introducer of the words from `from` on, behind coordinators ("und dass"), modifiers ("auch wenn")
 * and prepositions ("mit denen"); null when they open no verb-last clause.
 */
export function findIntroducer(words: readonly Word[], from: number, to: number): Introducer | null {
  let first = from;
  while (first < to && first < from + 2 && words[first]?.form.coordinator) first += 1;
  const subjunction = findSubjunction(words, first, to);
  if (subjunction !== null) return { kind: 'subordinate', index: subjunction, sure: true };
  const form = words[first]?.form;
  if (form === undefined) return null;
  if (INFINITIVE_OPENERS.has(form.lower)) return { kind: 'infinitive', index: first, sure: false };
  if (POSSIBLE_SUBJUNCTIONS.has(form.lower)) return { kind: 'subordinate', index: first, sure: false };
  const pronoun = form.preposition !== null && first + 1 < to ? first + 1 : first;
  const pronounForm = words[pronoun]?.form;
  if (pronounForm?.relative) return { kind: 'relative', index: pronoun, sure: false };
  if (pronounForm?.question) return { kind: 'question', index: pronoun, sure: false };
  return null;
}

/** The index of a subjunction behind nothing but its modifiers ("nur weil", "selbst wenn"); null without. */
function findSubjunction(words: readonly Word[], from: number, to: number): number | null {
  for (let index = from; index < to && index < from + 4; index += 1) {
    const form = words[index]?.form;
    if (form?.subjunction) return index;
    if (form === undefined || !SUBJUNCTION_MODIFIERS.has(form.lower)) return null;
  }
  return null;
}

/** The first index of a subjunction's clause, looking back from it over its modifiers and coordinators. */
export function subjunctionStart(words: readonly Word[], index: number, from: number): number {
  let start = index;
  while (start > from && index - start < 3) {
    const form = words[start - 1]?.form;
    if (form === undefined) break;
    if (form.clauseCoordinator) return start - 1;
    const opens = form.preposition === null || INFINITIVE_OPENERS.has(form.lower);
    if (!SUBJUNCTION_MODIFIERS.has(form.lower) || !opens) break;
    start -= 1;
  }
  return start;
}
