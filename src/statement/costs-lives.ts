import { CASUALTIES } from '../language/lexicon/report-frames.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';

/**
 * Whether "fordern" tells what something costs and no demand: "Das Beben forderte [zwölf Leben]", "ein erstes [Todesopfer]". Those who
 * come first in their clause demand something themselves.
 *
 * @param phrases those of the clause, in order
 */
export function costsLives(lemma: string, phrases: readonly NounPhrase[]): boolean {
  if (lemma !== 'fordern') return false;
  const bare = phrases.filter(({ preposition, attachedTo }) => preposition === null && attachedTo === null);
  return bare.some(
    ({ head, words }, at) =>
      (at > 0 || words[0]?.kind === 'number') && CASUALTIES.some((end) => head.form.lower.endsWith(end)),
  );
}
