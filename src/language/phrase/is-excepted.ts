import type { Word } from '../clause/clause.ts';
import {
  EXCEPTING_NOUNS,
  EXCEPTING_PREPOSITIONS,
  EXCEPTING_WORDS,
  OUT_OF_NOUNS,
  TIME_BEING,
} from '../lexicon/prepositions.ts';
import type { Phrase } from './phrase.ts';

/** "für alle [außer Traktoren]", "bis auf [den Unterricht]", "mit Ausnahme [der Traktoren]": what is told does not hold of it. */
export function isExcepted(words: readonly Word[], phrases: readonly Phrase[], at: number): boolean {
  const { preposition, from, head } = phrases[at] as Phrase;
  if (EXCEPTING_PREPOSITIONS.has(preposition ?? '')) return !OUT_OF_NOUNS.has(head.form.lower);
  const before = words[from - 1]?.form.lower ?? '';
  if (EXCEPTING_WORDS.get(before) === preposition) return !TIME_BEING.has(head.form.lower);
  const noun = phrases[at - 1];
  return noun !== undefined && EXCEPTING_NOUNS.has(noun.head.form.lower) && noun.to === from;
}
