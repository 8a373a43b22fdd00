import { CLAUSE_PRONOUNS } from '../../language/lexicon/anaphora.ts';
import { CHANGING_GROUPS, PROPOSAL_NOUNS } from '../../language/lexicon/side-words.ts';
import { isDefinite } from '../../language/phrase/is-definite.ts';
import type { Argument, SentenceReading } from '../../language/proposition/proposition.ts';
import { operatorOf } from '../../language/proposition/read-operator.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { sharePredicate } from '../match/share-predicate.ts';
import { SAYING_NO } from './asks-for-absence.ts';
import { findKeys, meetWords, tieOf } from './tie-of.ts';

/** So much of what is asked the sentence before must hold. */
const LEAST_TIED = 0.25;

/**
 * "[Das] halte ich für falsch", "kritisierte [die Pläne]": what the sentence before told, where it told that what is asked for is to be.
 */
export function takesUpAsked(argument: Argument, asked: Asked, at: SentenceInContext): boolean {
  const { head, phrase, words, attributes, genitives } = argument;
  const { lower, nouns } = head.form;
  const plan =
    nouns.some(({ lemma }) => PROPOSAL_NOUNS.has(lemma)) &&
    phrase !== null &&
    isDefinite(phrase) &&
    attributes.length + genitives.length === 0 &&
    words.length === 1;
  const that = phrase?.kind === 'pronoun' && CLAUSE_PRONOUNS.has(lower);
  const before = at.before.at(-1);
  return (plan || that) && before !== undefined && tellsAsked(before, asked, at);
}

/** It tells that what is asked for happens, or is to; and of no other change, and nobody's refusal. */
export function tellsAsked(sentence: SentenceReading, asked: Asked, at: SentenceInContext): boolean {
  const { pattern } = asked.reading;
  const { start, end } = sentence;
  if (pattern === null || at.article.text.slice(start, end).trimEnd().endsWith('?')) return false;
  const met = meetWords(at.article.text, [{ start, end }], asked, at.reading.vocabulary);
  const keys = findKeys(asked);
  if (![...keys].some((key) => met.has(key)) && tieOf(met, asked) < LEAST_TIED) return false;
  if (sentence.clauses.some((own) => SAYING_NO.has(operatorOf(own)))) return false;
  return sentence.propositions.every((own) => {
    const shared = sharePredicate(pattern.proposition, own);
    if (own.claim.polarity === 'denied' || own.claim.attitude === 'against') return false;
    if (shared !== null) return !shared.opposite;
    return !own.groups.some((group) => CHANGING_GROUPS.has(group));
  });
}
