import { tellsPast } from '../../language/clause/predicate.ts';
import type { ClauseReading } from '../../language/proposition/proposition.ts';

/** "Hat X geliefert?", "Wurde X gesperrt?"; "Ist X gesperrt?" asks how it is. */
export function asksAboutPast(clause: ClauseReading | undefined): boolean {
  const predicate = clause?.predicate;
  if (predicate == null) return false;
  const state =
    predicate.voice === 'passive' &&
    clause?.clause.finite?.form.finite.some(({ lemma, tense }) => lemma === 'sein' && tense === 'present') ===
      true &&
    !clause.clause.words.some(({ form }) => form.lower === 'worden');
  return !state && tellsPast(predicate);
}
