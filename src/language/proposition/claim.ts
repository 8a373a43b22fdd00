import type { Operator } from '../lexicon/operator.ts';
import type { Attitude, Claim, Ground, Polarity } from './proposition.ts';

export const ASSERTED: Claim = {
  polarity: 'affirmed',
  notYet: false,
  attitude: null,
  grounds: [],
  rules: [],
};

/** What is told by the way is so. */
export const mention = (rule: string): Claim => withRule(ASSERTED, 'affirmed', rule, 'other');

const withRule = (
  claim: Claim,
  polarity: Polarity,
  rule: string,
  ground: Ground,
  notYet = claim.notYet,
  attitude = claim.attitude,
): Claim => ({
  polarity,
  notYet: polarity === 'denied' && notYet,
  attitude,
  grounds: [...claim.grounds, ground],
  rules: [...claim.rules, rule],
});

/** It is open only because it is told to be able to happen; "könnte" and "womöglich" leave more open. */
export const isOnlyAble = ({ polarity, grounds }: Claim): boolean =>
  polarity === 'open' && grounds.every((ground, place) => ground === (place === 0 ? 'able' : 'said'));

/** "nicht", "kein", "nie": what was affirmed is denied, and the other way round. */
export function negate(claim: Claim, rule: string, notYet = false, ground: Ground = 'other'): Claim {
  switch (claim.polarity) {
    case 'affirmed':
    case 'planned':
      return withRule(claim, 'denied', rule, ground, notYet);
    case 'denied':
      return withRule(claim, 'affirmed', rule, ground, false);
    case 'open':
      // "glaubt nicht, dass man schwimmen kann": what cannot be does not happen.
      if (isOnlyAble(claim)) return withRule(claim, 'denied', rule, ground, notYet);
      return withRule(claim, 'open', rule, ground, claim.notYet, turn(claim.attitude));
    default:
      // "dürfen nicht" forbids what "dürfen" allows.
      return withRule(claim, claim.polarity, rule, ground, claim.notYet, turn(claim.attitude));
  }
}

const turn = (attitude: Attitude | null): Attitude | null =>
  attitude === null ? null : attitude === 'for' ? 'against' : 'for';

export const open = (claim: Claim, rule: string, ground: Ground = 'other'): Claim =>
  withRule(
    claim,
    claim.polarity === 'none' || claim.polarity === 'planned' ? claim.polarity : 'open',
    rule,
    ground,
  );

export const plan = (claim: Claim, rule: string, ground: Ground = 'other'): Claim =>
  withRule(
    claim,
    claim.polarity === 'affirmed' || claim.polarity === 'open' ? 'planned' : claim.polarity,
    rule,
    ground,
  );

/** "will entscheiden, ob": what is planned is the answer, and what is asked stays open. */
export const planAnswer = (claim: Claim, rule: string, ground: Ground): Claim =>
  claim.polarity === 'open' ? withRule(claim, 'open', rule, ground) : plan(claim, rule, ground);

/**
 * @param attitude what whoever speaks thinks of what is told, where the rule says so: who demands that something does not happen is
 * against it
 */
export const drop = (
  claim: Claim,
  rule: string,
  attitude: Attitude | null = null,
  ground: Ground = 'other',
): Claim =>
  withRule(
    ...([claim, 'none', rule, ground, claim.notYet] as const),
    joinAttitudes(claim.attitude, claim.polarity === 'denied' ? turn(attitude) : attitude),
  );

/** A warning outweighs a wish. */
export const joinAttitudes = (left: Attitude | null, right: Attitude | null): Attitude | null =>
  left === 'against' || right === 'against' ? 'against' : (left ?? right);

/** Leaves open whatever was planned or told, too: "wenig Hoffnung, dass er kommen wird". */
export const toOpen = (claim: Claim, rule: string, ground: Ground = 'other'): Claim =>
  withRule(claim, claim.polarity === 'none' ? 'none' : 'open', rule, ground);

/**
 * What a predicate above does to the claim below it.
 *
 * @param negated whether the predicate itself is negated ("bestätigt nicht")
 * @param notYet whether that negation is bound to its time
 */
export function applyOperator(claim: Claim, operator: Operator, negated: boolean, notYet = false): Claim {
  const rule = negated ? `not ${operator}` : operator;
  const ground = (negated ? GROUNDS_NEGATED : GROUNDS)[operator] ?? 'other';
  switch (operator) {
    case 'say':
    case 'confirm':
      // What nobody says ought to be is wanted by nobody.
      return negated
        ? toOpen({ ...claim, attitude: null }, rule, ground)
        : withRule(claim, claim.polarity, rule, ground);
    case 'believe':
    case 'hold':
    case 'occur':
      return negated ? negate(claim, rule, notYet, ground) : withRule(claim, claim.polarity, rule, ground);
    case 'know':
      return withRule(claim, claim.polarity, rule, ground);
    case 'deny':
      // "dementierte einen Bericht, wonach er gegangen sein soll": what is only said, too, is said not to be so.
      if (!negated && claim.polarity === 'open') return withRule(claim, 'denied', rule, ground, false);
      return negated ? withRule(claim, claim.polarity, rule, ground) : negate(claim, rule, false, ground);
    case 'refuse':
      return negated ? withRule(claim, claim.polarity, rule, ground) : negate(claim, rule, notYet, ground);
    case 'exclude':
      return negated ? toOpen(claim, rule, ground) : negate(claim, rule, false, ground);
    case 'doubt':
      return negated ? withRule(claim, claim.polarity, rule, ground) : toOpen(claim, rule, ground);
    case 'possible':
      return negated ? negate(claim, rule, notYet, ground) : open(claim, rule, ground);
    case 'ask':
      return toOpen(claim, rule, ground);
    case 'plan':
      return negated ? negate(claim, rule, notYet, ground) : planAnswer(claim, rule, ground);
    case 'demand':
      return drop(claim, rule, negated ? null : 'for', ground);
    case 'warn':
      return drop(claim, rule, negated ? null : 'against', ground);
    case 'try':
      return drop(claim, rule, null, ground);
  }
}

/**
 * What a verb of allowing or forbidding does to the claim below it: "Es ist erlaubt, dort zu angeln" tells that one may, and not that
 * somebody does.
 */
export function applyPermission(claim: Claim, allows: boolean, negated: boolean, notYet = false): Claim {
  if (allows !== negated) return drop(claim, negated ? 'not forbidden' : 'allowed', 'for', 'allowed');
  const barred = negate(claim, negated ? 'not allowed' : 'forbidden', notYet, 'allowed');
  return { ...barred, attitude: joinAttitudes(claim.attitude, 'against') };
}

/** Whether a negated operator says that what it embeds is not so: "plant nicht", "glaubt nicht". */
export const deniesNegated = (operator: Operator | null): boolean =>
  operator !== null && applyOperator(ASSERTED, operator, true).polarity === 'denied';

const GROUNDS: Partial<Record<Operator, Ground>> = {
  say: 'said',
  ask: 'asked',
  deny: 'rejected',
  plan: 'planned',
  demand: 'demanded',
  warn: 'warned',
};
const GROUNDS_NEGATED: Partial<Record<Operator, Ground>> = { say: 'unsaid', confirm: 'unconfirmed' };
