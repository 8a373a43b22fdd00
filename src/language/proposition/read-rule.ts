import { IN_FORCE_VERBS, RULE_GROUPS } from '../lexicon/modality-words.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { drop } from './claim.ts';
import { findEventNoun } from './find-event-noun.ts';
import { meansOneOf } from './predicate-groups.ts';
import type { Claim, ClauseReading } from './proposition.ts';

/** "Hier gilt [Maskenpflicht]", "[Das Angelverbot] besteht weiter": a rule that holds. */
export const isInForce = (
  { predicate, clause }: ClauseReading,
  { preposition, head, from }: Phrase,
): boolean =>
  preposition === null &&
  clause.words[from - 1]?.form.traits.has('likens') !== true &&
  predicate?.lemmas.some((lemma) => IN_FORCE_VERBS.has(lemma)) === true &&
  meansOneOf(findEventNoun(head.form)?.lemmas ?? [], RULE_GROUPS);

/** "will das Angeln verbieten", "In keiner Stadt ist Angeln so leicht erlaubt": whether one may is only told where the rule holds. */
export const applyRuled = (claim: Claim, { polarity, grounds }: Claim): Claim =>
  claim.grounds.includes('allowed') && polarity !== 'affirmed' && polarity !== 'denied'
    ? drop(claim, 'to be ruled', null, grounds.includes('demanded') ? 'demanded' : 'planned')
    : claim;
