import { FACTIVE_PREPOSITIONS, TIMING_PREPOSITIONS } from '../lexicon/modality-words.ts';
import { COMPARING } from '../lexicon/side-words.ts';
import { TIME_NOUNS } from '../lexicon/time-nouns.ts';
import { classifyNoun } from '../phrase/classify-noun.ts';
import { isNegated } from '../phrase/is-negated.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { governingNoun } from './governing-noun.ts';
import type { ClauseReading } from './proposition.ts';

/** The noun an event hangs on; "20 Tage [nach der Sperrung]", "seit Jahren [gegen die Sperrung]" and "hat der Wirt [bei der Sperrung] geholfen" hang on none. */
export function findAbove(phrases: readonly Phrase[], at: number): number | null {
  const above = governingNoun(phrases, at);
  const { preposition } = phrases[at] as Phrase;
  if (above === null || preposition === null) return above;
  const { form } = (phrases[above] as Phrase).head;
  if (TIME_NOUNS.has(form.lower)) return null;
  return TIMING_PREPOSITIONS.has(preposition) && classifyNoun(form).kind !== 'thing' ? null : above;
}

/**
 * "Gäste [durch die Sperrung]", "Voraussetzungen [für die Sperrung]", "soll [nach der Sperrung] helfen": what something comes of or is
 * about, or what it is to come after.
 * @param above the phrase it hangs on
 */
export function isNamedBeside({ preposition }: Phrase, above: Phrase | null): boolean {
  if (above === null || preposition === null) return FACTIVE_PREPOSITIONS.has(preposition ?? '');
  if (FACTIVE_PREPOSITIONS.has(above.preposition ?? '')) return true;
  if (FACTIVE_PREPOSITIONS.has(preposition)) return false;
  return isNegated(above) || classifyNoun(above.head.form).kind === 'thing';
}

/** "befürchtet Staus [als] Folge der Sperrung": not what the verb is about. */
export const isTakenAs = ({ clause: { words } }: ClauseReading, { from, preposition }: Phrase): boolean =>
  preposition === null && COMPARING.has(words[from - 1]?.form.lower ?? '');

/**
 * "soll [nach der Sperrung] helfen", "will [bei der Wahl] antreten": it may be still to come, too. "weigert sich, [nach einer Sperrung] zu
 * helfen", "würde [nach einer Sperrung] helfen": any that may ever come.
 */
export const isToCome = (
  { predicate, clause }: ClauseReading,
  { preposition, determiner }: Phrase,
): boolean =>
  predicate !== null &&
  TIMING_PREPOSITIONS.has(preposition ?? '') &&
  (predicate.tense === 'future' ||
    (predicate.tense === 'present' && predicate.modals.length > 0) ||
    (determiner?.form.traits.has('indefinite') === true &&
      (clause.kind === 'infinitive' || predicate.mood === 'subjunctive2')));
