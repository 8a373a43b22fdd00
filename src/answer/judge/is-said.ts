import { NOT_SAID_MODALS } from '../../language/lexicon/answering-words.ts';
import type { ClauseReading } from '../../language/proposition/proposition.ts';

/** Whether a verb of saying tells that something was said: not "hätte es verlangt", "müsste es verlangen", "soll es verlangen". */
export const isSaid = (clause: ClauseReading | undefined): boolean => {
  const predicate = clause?.predicate ?? null;
  if (predicate === null) return true;
  const { modals, mood, tense } = predicate;
  return (
    !modals.some((modal) => NOT_SAID_MODALS.has(modal)) && !(mood === 'subjunctive2' && tense === 'perfect')
  );
};
