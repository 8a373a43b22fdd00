import { isOnlyAble } from '../language/proposition/claim.ts';
import type { Claim } from '../language/proposition/proposition.ts';
import type { Position } from './answer.ts';
import type { QuestionReading } from './question/question-reading.ts';

/** The side that a claim takes. */
export interface Decision {
  readonly position: Position;
}

const side = (position: Position): Decision => ({ position });

/**
 * The side a claim takes on the question, by the claim's polarity and the question's own negation.
 *
 * @param opposite the claim is about the contrary event ("freigesprochen" for "verurteilt")
 * @returns null when the claim takes no side: a condition, a demand, a mere mention
 */
export function decidePosition(question: QuestionReading, claim: Claim, opposite: boolean): Decision | null {
  const polarity = polarityFor(question, claim);
  const turned = opposite !== question.negated;
  if (question.operator === 'deny' || question.operator === 'exclude' || question.operator === 'doubt')
    return decideDenial(polarity);
  switch (polarity) {
    case 'affirmed':
      return side(turned ? 'verneint' : 'bejaht');
    case 'denied':
      if (turned) return side('bejaht');
      return side(claim.notYet ? 'nochNicht' : 'verneint');
    case 'open':
      return side('offen');
    case 'planned':
      return side(opposite ? 'verneint' : 'geplant');
    default:
      return null;
  }
}

/** Of what is asked for and not decided, such as a place or a name: it is told, or open. */
export const decideTold = ({ polarity }: Claim): Decision => side(polarity === 'open' ? 'offen' : 'andere');

/** What answers a question word is open where it is only possible, and planned where the question asks what was. */
export function decideContent({ kind, past }: QuestionReading, { polarity }: Claim): Decision {
  if (kind !== 'count' && polarity === 'open') return side('offen');
  return side(past && polarity === 'planned' ? 'geplant' : 'andere');
}

/** "Bestreitet X?": who denies it says yes to the question. */
function decideDenial(polarity: Claim['polarity']): Decision | null {
  if (polarity === 'denied') return side('bejaht');
  return polarity === 'affirmed' ? side('verneint') : polarity === 'open' ? side('offen') : null;
}

/** "Soll X geschehen?": a demand or a plan is for it, a warning against it. */
function polarityOfWish({ polarity, attitude, grounds }: Claim): Claim['polarity'] {
  // "Ob das Angeln erlaubt bleibt, ist offen."
  if (attitude !== null && grounds.includes('asked')) return 'open';
  if (attitude === 'against') return 'denied';
  if (attitude === 'for') return 'affirmed';
  return polarity === 'planned' ? 'affirmed' : polarity;
}

/** What a claim is to what ought to be, to what can be, and to what is. */
function polarityFor({ wish, able, past }: QuestionReading, claim: Claim): Claim['polarity'] {
  if (!past && isSet(claim)) return 'affirmed';
  const polarity = wish ? polarityOfWish(claim) : claim.polarity;
  return able ? polarityOfAble({ ...claim, polarity }) : polarity;
}

/** "Steigt die Miete?" and "Die Miete steigt ab Mai": it is told as settled, and planned only where it is asked about what was. */
const isSet = ({ polarity, grounds }: Claim): boolean =>
  polarity === 'planned' && grounds.every((ground) => ground === 'coming' || ground === 'said');

/** "Kann man sich zweimal anstecken?": that one can is the answer; "könnte" leaves it open. */
const polarityOfAble = (claim: Claim): Claim['polarity'] => (isOnlyAble(claim) ? 'affirmed' : claim.polarity);
