import { withoutAdjectiveEnding } from '../adjective-ending.ts';
import type { Clause } from '../clause/clause.ts';
import { NEGATION_WORDS } from '../lexicon/adverbs.ts';
import {
  APPROVING_ADJECTIVES,
  CAUSE_NOUNS,
  DISAPPROVING_ADJECTIVES,
  DISAPPROVING_NOUNS,
  HOLDING_VERBS,
  PLAIN_DEED_NOUNS,
} from '../lexicon/side-words.ts';
import { COPULAS } from '../lexicon/verb-classes.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { drop } from './claim.ts';
import { findNegation } from './find-negation.ts';
import type { Claim } from './proposition.ts';
import { type ClaimClause, predicativeWords } from './read-operator.ts';

/**
 * "Es wäre ein Fehler, das Bad zu schließen", "Sie sieht keinen Grund, …", "Er hält es für verfrüht, …": what is only weighed neither
 * happens nor does not, but who weighs it may be for it or against it.
 *
 * @param noun what stands right before the infinitive; null without
 * @returns null where the upper clause weighs nothing
 */
export function weighInfinitive(
  claim: Claim,
  upper: ClaimClause,
  lower: Clause,
  noun: Phrase | null,
): Claim | null {
  if (lower.kind !== 'infinitive' || upper.predicate === null) return null;
  const { lemmas } = upper.predicate;
  const isCause = noun !== null && noun.preposition === null && isAmong(noun, CAUSE_NOUNS);
  const weighs = lemmas.some((lemma) => COPULAS.has(lemma) || HOLDING_VERBS.has(lemma));
  if (!isCause && !weighs && !endsInVerdict(upper)) return null;
  const negated =
    findNegation(upper.clause) !== null || NEGATION_WORDS.has(noun?.determiner?.form.lower ?? '');
  if (isCause) return drop(claim, 'cause', negated ? 'against' : 'for');
  const thought = readVerdict(upper);
  if (thought === null) return drop(claim, 'weighed');
  return drop(claim, 'weighed', thought && !negated ? 'for' : !thought && negated ? null : 'against');
}

/** Whether it is called good or bad; null for neither, and for both. */
function readVerdict({ clause, phrases }: ClaimClause): boolean | null {
  const said = predicativeWords(clause, phrases).map(({ form }) => form.lower);
  const deeds = phrases.filter((phrase) => isAmong(phrase, PLAIN_DEED_NOUNS));
  const beside = clause.words
    .filter((_, place) => deeds.some(({ from, to }) => place >= from && place < to))
    .map(({ form }) => withoutAdjectiveEnding(form.lower));
  const words = [...said, ...beside];
  const isGood = words.some((word) => APPROVING_ADJECTIVES.has(word));
  const isBad =
    words.some((word) => DISAPPROVING_ADJECTIVES.has(word)) ||
    phrases.some((phrase) => isAmong(phrase, DISAPPROVING_NOUNS));
  return isGood === isBad ? null : isGood;
}

/** "wäre [verfrüht]" is read as a passive. */
const endsInVerdict = ({ clause }: ClaimClause): boolean =>
  DISAPPROVING_ADJECTIVES.has(clause.words.at(-1)?.form.lower ?? '');

const isAmong = ({ head }: Phrase, nouns: ReadonlySet<string>): boolean =>
  nouns.has(head.text) || head.form.nouns.some(({ lemma }) => nouns.has(lemma));
