import { CANCELLING_GROUPS, ENDING_VERBS, LASTING_GROUPS } from '../lexicon/side-words.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { drop, negate } from './claim.ts';
import { findEventNoun } from './find-event-noun.ts';
import { findNegation } from './find-negation.ts';
import { meansOneOf } from './predicate-groups.ts';
import type { Claim, ClauseReading } from './proposition.ts';
import { climb, readClauseClaim } from './read-claim.ts';

/**
 * "[Das Verbot] dürfe nicht gelockert werden" is for the ban, "fordert, [das Verbot] aufzuheben" against it: what is done to what goes on
 * says who is for it and not that it comes.
 * @param above the phrase that the noun hangs on
 * @returns null where its verb neither ends nor loosens it
 */
export function readEnded(
  clauses: readonly ClauseReading[],
  index: number,
  phrase: Phrase,
  above: Phrase | null,
): Claim | null {
  const { predicate } = clauses[index] as ClauseReading;
  if (above !== null || phrase.preposition !== null || !lasts(phrase)) return null;
  if (predicate?.lemmas.some((lemma) => ENDING_VERBS.has(lemma)) !== true) return null;
  return standFor(climb(negate(readClauseClaim(clauses, index), 'ended'), clauses, index));
}

/** "die [Aufhebung] des Verbots": by a noun. */
export const isEndedBy = (phrase: Phrase, above: Phrase | null): boolean =>
  above !== null &&
  lasts(phrase) &&
  findEventNoun(above.head.form)?.lemmas.some((lemma) => ENDING_VERBS.has(lemma)) === true;

/** Who ends it is against it, who does not let it end is for it. */
export const standFor = (claim: Claim): Claim =>
  claim.polarity === 'none' || claim.polarity === 'open' ? claim : drop(claim, 'ended', 'for', 'mentioned');

/** A ban goes on when it has come; a building is done when its building ends. */
const lasts = ({ head }: Phrase): boolean =>
  meansOneOf(findEventNoun(head.form)?.lemmas ?? [], LASTING_GROUPS);

/** "hatte [den Bau] angekündigt und dann [gestrichen]": what the next verb takes back is the object of both. */
export const isTakenBack = (clauses: readonly ClauseReading[], index: number, at: number): boolean =>
  clauses.some(
    ({ clause, predicate, arguments: list }) =>
      clause.coordinatedWith === index &&
      findNegation(clause) === null &&
      meansOneOf(predicate?.lemmas ?? [], CANCELLING_GROUPS) &&
      list.every(
        ({ slots, phrase, inferred }) =>
          inferred || phrase === clauses[index]?.phrases[at] || !(slots.includes('a') || slots.includes('n')),
      ),
  );
