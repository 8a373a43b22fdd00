import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { findNegation } from './find-negation.ts';

/** "nicht am Montag, sondern am Dienstag", "zwar nicht die Straße, aber die Brücke": what "sondern" puts in the place of what is negated, inside one clause. */
export interface Contrast {
  /** Whether the event itself is told, and only one of its phrases is denied; not for "wird nicht gesperrt, sondern …". */
  readonly told: boolean;
  /** The phrase that is denied, and what hangs on it, by index, the phrase first; empty where it is no phrase. */
  readonly denied: readonly number[];
  /** The same of what takes its place. */
  readonly instead: readonly number[];
  /** Index of "sondern" or "aber" among the clause's words. */
  readonly at: number;
}

/** The contrast that a clause draws; null without one. "…, sondern bleibt im Amt" is another clause. */
export function findContrast(clause: Clause, phrases: readonly Phrase[]): Contrast | null {
  const { words, verbs } = clause;
  const at = words.findIndex(({ form }) => form.lower === 'sondern' || form.lower === 'aber');
  const negation = at < 0 ? null : findNegation(clause);
  const from = negation === null ? -1 : words.indexOf(negation.word);
  if (negation === null || from > at) return null;
  const denied = phrases.findIndex((phrase) => phrase.from >= from && phrase.to <= at);
  const instead = phrases.findIndex((phrase) => phrase.from > at);
  const [left, right] = [phrases[denied], phrases[instead]];
  const pair = left !== undefined && right !== undefined && left.preposition === right.preposition;
  if (!pair && words[at]?.form.lower === 'aber') return null;
  return {
    told:
      left !== undefined || !words.slice(from, at).some((word) => verbs.some((verb) => verb.word === word)),
    // "nicht neue Busse, sondern [alte]": what takes its place may be an adjective alone.
    denied: pair || (left !== undefined && right === undefined) ? withDependents(phrases, denied) : [],
    instead: right === undefined ? [] : withDependents(phrases, instead),
    at,
  };
}

/** Whether the negation of a clause counts for one of its phrases. */
export function isDenied(contrast: Contrast | null, phrase: number): boolean {
  if (contrast === null) return true;
  return contrast.told ? contrast.denied.includes(phrase) : !contrast.instead.includes(phrase);
}

function withDependents(phrases: readonly Phrase[], head: number): readonly number[] {
  const group = [head];
  phrases.forEach(({ genitiveOf, attachedTo }, index) => {
    const above = genitiveOf ?? attachedTo;
    if (above !== null && above !== index && group.includes(above) && !group.includes(index))
      group.push(index);
  });
  return group;
}
