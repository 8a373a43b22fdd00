import type { Clause } from '../clause/clause.ts';
import type { Predicate } from '../clause/predicate.ts';
import { TIME_NOUNS } from '../lexicon/time-nouns.ts';
import { SEIN_PERFECT_STEMS } from '../lexicon/verb-classes.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { findSenses, isDoneTo } from './predicate-groups.ts';

/**
 * "Der Trainer wird entlassen": a form that is infinitive and participle is the participle where the verb has nobody beside its subject
 * to do it to; "Der Vorstand wird den Trainer entlassen" is the future.
 *
 * @param hasMore its subject stands in another clause, or its object is one
 */
export function readPassive(
  predicate: Predicate | null,
  clause: Clause,
  phrases: readonly Phrase[],
  hasMore: boolean,
): Predicate | null {
  if (predicate === null || hasMore || !isEither(predicate, clause)) return predicate;
  if (phrases.filter(isInCase).length > 1) return predicate;
  return { ...predicate, voice: 'passive', tense: 'present' };
}

const isEither = ({ tense, voice, modals, lemma, word }: Predicate, { verbs }: Clause): boolean =>
  tense === 'future' &&
  voice === 'active' &&
  modals.length === 0 &&
  verbs.length === 2 &&
  word.form.participles.includes(lemma) &&
  takesObject(lemma);

/** "überfallen", "vertreten"; not "zerfallen", "erwachsen". */
function takesObject(lemma: string): boolean {
  const senses = findSenses(lemma);
  return senses.length > 0
    ? senses.some(isDoneTo)
    : !SEIN_PERFECT_STEMS.some((stem) => lemma.endsWith(stem.replace(/^ge/, '')));
}

/** A noun in a case of its own; "nächste Woche" and "[der Firma] Trainer" are none. */
const isInCase = ({ preposition, genitiveOf, conjunctOf, head }: Phrase): boolean =>
  preposition === null && genitiveOf === null && conjunctOf === null && !TIME_NOUNS.has(head.form.lower);
