import { hasOwnSubject } from '../../language/clause/has-own-subject.ts';
import { EMPTY_VERBS } from '../../language/lexicon/side-words.ts';
import type { Proposition } from '../../language/proposition/proposition.ts';
import { decidePosition } from '../decide-position.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { findRefusal } from '../judge/find-refusal.ts';
import { onlySeems } from '../judge/only-seems.ts';
import { placeInTime } from '../judge/place-in-time.ts';
import { matchProposition } from '../match/match-proposition.ts';
import { sharePredicate } from '../match/share-predicate.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import type { Pattern } from '../wanted/pattern.ts';
import { isOfNamed } from './is-of-named.ts';
import { isOtherEvent } from './is-other-event.ts';
import { isWish } from './is-wish.ts';
import type { Side } from './side.ts';

/**
 * "wurde bei dem Anschlag keiner getötet": the asked event, in no part somebody else, though the sentence leaves some of its parts to
 * the article, which names all of them.
 */
export function findSameEvent(asked: Asked, at: SentenceInContext): Side | null {
  const { reading } = asked;
  const { pattern } = reading;
  if (pattern === null || !isOfNamed(asked, at)) return null;
  for (const proposition of at.sentence.propositions) {
    const position = judge(reading, pattern, proposition, at);
    if (position !== null) return { position, way: 'the asked event, some of its parts told before' };
  }
  return null;
}

function judge(
  question: QuestionReading,
  pattern: Pattern,
  proposition: Proposition,
  at: SentenceInContext,
): Side['position'] | null {
  const shared = sharePredicate(pattern.proposition, proposition);
  if (shared === null || shared.opposite || proposition.focus !== null) return null;
  if (shared.group === null && proposition.lemmas.some((lemma) => EMPTY_VERBS.has(lemma))) return null;
  if (onlySeems(proposition, at.sentence)) return null;
  at.context.look(at.sentence, proposition);
  const result = matchProposition(pattern, proposition, at.context);
  if ('reason' in result ? !UNTOLD.test(result.reason) : result.match.broader) return null;
  if ('reason' in result && AGENT_UNTOLD.test(result.reason) && isOfAnotherSubject(proposition, at))
    return null;
  if ('reason' in result && isOtherEvent(pattern, proposition, shared, at)) return null;
  if (!pattern.roles(shared.group).every(({ wanted }) => at.context.articleNames(wanted))) return null;
  if (question.manner.length > 0 || (question.wish && !isWish(proposition))) return null;
  const claim = placeInTime(question, at, proposition, false);
  if (typeof claim === 'string') return null;
  if (findRefusal(question, proposition, claim, 'match' in result ? result.match : null) !== null)
    return null;
  const isComplete = 'match' in result || !CORE_UNTOLD.test(result.reason);
  // "Patienten wurden nicht verlegt": of a verb of several meanings nobody tells which, where it is not told of what.
  if (!isComplete && proposition.kind === 'verb' && isOfManyMeanings(proposition, pattern)) return null;
  if (
    claim.polarity !== 'denied' &&
    claim.polarity !== 'open' &&
    !(isComplete && proposition.kind !== 'noun')
  )
    return null;
  return decidePosition(question, claim, false)?.position ?? null;
}

const isOfManyMeanings = ({ groups, lemmas }: Proposition, { proposition }: Pattern): boolean =>
  groups.length > 1 && !lemmas.some((lemma) => proposition.lemmas.includes(lemma));

const isOfAnotherSubject = ({ clause }: Proposition, { sentence }: SentenceInContext): boolean => {
  const own = sentence.clauses[clause];
  return own !== undefined && hasOwnSubject(own.clause);
};

const AGENT_UNTOLD = /agent[^:]*: missing$/;
/** Who does it or to whom is not told: then it may only be denied or left open, for that tells nobody else's deed. */
const CORE_UNTOLD = /agent|patient|recipient|^nothing/;
/** A part is filled by nobody; that somebody else fills one is another reason. */
const UNTOLD = /: missing$|^nothing but context$/;
