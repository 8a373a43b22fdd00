import type { Operator } from '../lexicon/operator.ts';
import type { Attitude, Claim, Polarity } from './proposition.ts';

export const ASSERTED: Claim = { polarity: 'affirmed', notYet: false, attitude: null, rules: [] };

const withRule = (claim: Claim, polarity: Polarity, rule: string, notYet = claim.notYet): Claim => ({
  polarity,
  notYet: polarity === 'denied' && notYet,
  attitude: claim.attitude,
  rules: [...claim.rules, rule],
});

/** "nicht", "kein", "nie": what was affirmed is denied, and the other way round. */
export function negate(claim: Claim, rule: string, notYet = false): Claim {
  switch (claim.polarity) {
    case 'affirmed':
    case 'planned':
      return withRule(claim, 'denied', rule, notYet);
    case 'denied':
      return withRule(claim, 'affirmed', rule, false);
    default:
      // "dürfen nicht" forbids what "dürfen" allows.
      return { ...withRule(claim, claim.polarity, rule), attitude: turn(claim.attitude) };
  }
}

const turn = (attitude: Attitude | null): Attitude | null =>
  attitude === null ? null : attitude === 'for' ? 'against' : 'for';

export const open = (claim: Claim, rule: string): Claim =>
  withRule(claim, claim.polarity === 'none' || claim.polarity === 'planned' ? claim.polarity : 'open', rule);

export const plan = (claim: Claim, rule: string): Claim =>
  withRule(
    claim,
    claim.polarity === 'affirmed' || claim.polarity === 'open' ? 'planned' : claim.polarity,
    rule,
  );

/**
 * @param attitude what whoever speaks thinks of what is told, where the rule says so: who demands that something does not happen is
 * against it
 */
export const drop = (claim: Claim, rule: string, attitude: Attitude | null = null): Claim => ({
  ...withRule(claim, 'none', rule),
  attitude: joinAttitudes(claim.attitude, claim.polarity === 'denied' ? turn(attitude) : attitude),
});

/** A warning outweighs a wish. */
export const joinAttitudes = (left: Attitude | null, right: Attitude | null): Attitude | null =>
  left === 'against' || right === 'against' ? 'against' : (left ?? right);

const toOpen = (claim: Claim, rule: string): Claim =>
  withRule(claim, claim.polarity === 'none' ? 'none' : 'open', rule);

/**
 * What a predicate above does to the claim below it.
 *
 * @param negated whether the predicate itself is negated ("bestätigt nicht")
 * @param notYet whether that negation is bound to its time
 */
export function applyOperator(claim: Claim, operator: Operator, negated: boolean, notYet = false): Claim {
  const rule = negated ? `not ${operator}` : operator;
  switch (operator) {
    case 'say':
    case 'confirm':
      return negated ? toOpen(claim, rule) : withRule(claim, claim.polarity, rule);
    case 'believe':
    case 'hold':
    case 'occur':
      return negated ? negate(claim, rule, notYet) : withRule(claim, claim.polarity, rule);
    case 'know':
      return withRule(claim, claim.polarity, rule);
    case 'deny':
      // "dementierte einen Bericht, wonach er gegangen sein soll": what is only said, too, is said not to be so.
      if (!negated && claim.polarity === 'open') return withRule(claim, 'denied', rule, false);
      return negated ? withRule(claim, claim.polarity, rule) : negate(claim, rule);
    case 'refuse':
      return negated ? withRule(claim, claim.polarity, rule) : negate(claim, rule, notYet);
    case 'exclude':
      return negated ? toOpen(claim, rule) : negate(claim, rule);
    case 'doubt':
      return negated ? withRule(claim, claim.polarity, rule) : toOpen(claim, rule);
    case 'possible':
      return negated ? negate(claim, rule, notYet) : open(claim, rule);
    case 'ask':
      return toOpen(claim, rule);
    case 'plan':
      return negated ? negate(claim, rule, notYet) : plan(claim, rule);
    case 'demand':
      return drop(claim, rule, negated ? null : 'for');
    case 'warn':
      return drop(claim, rule, negated ? null : 'against');
    case 'try':
      return drop(claim, rule);
  }
}
