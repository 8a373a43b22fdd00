import type { Clause } from '../clause/clause.ts';
import {
  CAUSING_PREPOSITIONS,
  FACTIVE_PREPOSITIONS,
  MEANS_PREPOSITIONS,
  WEIGHING_WORDS,
} from '../lexicon/modality-words.ts';
import {
  DISAPPROVING_ADJECTIVES,
  OPPOSING_PREPOSITIONS,
  REMEMBERED_NOUNS,
  STANDING_PREPOSITIONS,
  STANDING_VERBS,
} from '../lexicon/side-words.ts';
import { COPULAS, PREVENTING_VERBS } from '../lexicon/verb-classes.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { drop } from './claim.ts';
import { findNegation } from './find-negation.ts';
import { findOperator } from './find-operator.ts';
import type { Claim, ClauseReading } from './proposition.ts';
import { operatorOf } from './read-operator.ts';
import { readOpinion, rendersOpinion } from './read-opinion.ts';

/** "[nach] der Schließung", "verhindert [mit seiner] Unterschrift", "am [Jahrestag] der Schließung": it took place. */
export const isTakenForGranted = (outer: Phrase, reading: ClauseReading): boolean =>
  FACTIVE_PREPOSITIONS.has(outer.preposition ?? '') || isMeans(outer, reading);

/** "am [Jahrestag] der Schließung". */
export const isRemembered = ({ head }: Phrase): boolean =>
  REMEMBERED_NOUNS.has(head.form.nouns[0]?.lemma ?? head.text);

/** By it something else does not happen. */
const isMeans = ({ preposition, determiner }: Phrase, { predicate }: ClauseReading): boolean =>
  MEANS_PREPOSITIONS.has(preposition ?? '') &&
  determiner?.form.traits.has('possessive') === true &&
  predicate?.lemmas.some((lemma) => PREVENTING_VERBS.has(lemma)) === true;

/**
 * What becomes of a claim about an event that is only compared, wanted, opposed or thought of; null for none of that.
 * @param above whether the phrase hangs on another noun
 */
export function readNounAside(
  claim: Claim,
  phrase: Phrase,
  above: boolean,
  reading: ClauseReading,
): Claim | null {
  if (isOutweighed(reading.clause, phrase)) return drop(claim, 'compared');
  const preposition = phrase.preposition ?? '';
  if (above && CAUSING_PREPOSITIONS.has(preposition))
    return drop(claim, 'what it comes of', null, 'mentioned');
  if (above && OPPOSING_PREPOSITIONS.has(preposition)) return drop(claim, 'opposed', null, 'mentioned');
  const negated = findNegation(reading.clause) !== null;
  const stand = STANDING_PREPOSITIONS.get(preposition);
  if (!above && stand !== undefined && isStanding(reading))
    return drop(claim, 'stood for', negated ? null : stand ? 'for' : 'against', 'mentioned');
  if (isThoughtIll(reading)) return drop(claim, 'weighed', negated ? null : 'against', 'mentioned');
  const opinion = rendersOpinion(reading) ? readOpinion(reading, phrase.nouns) : null;
  // "findet die Schließung [nicht falsch]": who does not think ill of it lets it be.
  return opinion === null
    ? null
    : drop(claim, 'weighed', opinion === negated ? 'against' : 'for', 'mentioned');
}

/** "mehr Schaden [als Nutzen]". */
function isOutweighed({ words }: Clause, { from }: Phrase): boolean {
  const before = words.slice(0, from);
  return (
    before.at(-1)?.form.traits.has('comparison') === true &&
    before.some(({ form }) => WEIGHING_WORDS.has(form.lower))
  );
}

/** "[spricht] sich gegen die Erhöhung [aus]"; "ist gegen …" says less by itself. */
const isStanding = ({ predicate }: ClauseReading): boolean =>
  predicate?.lemmas.some((lemma) => STANDING_VERBS.has(lemma) && !COPULAS.has(lemma)) === true;

/** "hält die Absage für [falsch]" denies no Absage. */
export const isThoughtIll = (reading: ClauseReading): boolean =>
  operatorOf(reading) === 'deny' &&
  findOperator(reading.predicate?.lemmas ?? []) !== 'deny' &&
  reading.clause.words.some(({ form }) => DISAPPROVING_ADJECTIVES.has(form.lower));
