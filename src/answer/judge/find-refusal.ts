import { ADVICE_OPENINGS } from '../../language/lexicon/side-words.ts';
import type { Claim, Proposition } from '../../language/proposition/proposition.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import type { PropositionMatch } from '../match/match-proposition.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import type { Pattern } from '../wanted/pattern.ts';

/**
 * Why an event that is the asked one, or its contrary, takes no side by what is claimed of it.
 *
 * @param match null where a part of the event is told elsewhere
 * @returns null where it may take one
 */
export function findRefusal(
  { wish, past, able, pattern, text }: QuestionReading,
  proposition: Proposition,
  { polarity, grounds, attitude }: Claim,
  match: Pick<PropositionMatch, 'opposite' | 'complementary' | 'narrower'> | null,
): string | null {
  const { kind } = proposition;
  const denied = polarity === 'denied';
  if (match?.opposite === true) {
    if (kind === 'noun' && polarity === 'affirmed') return 'only told of the contrary';
    if (denied && !match.complementary) return 'denies only the contrary';
  }
  // "Ist Tilsen geimpft?": that her Grippeimpfung may have been leaves open nothing of that.
  const isKind = isOfKind(proposition, pattern);
  if ((denied && (match?.narrower === true || isKind)) || (polarity === 'open' && isKind))
    return 'only of a kind of it';
  // "Darf man dort angeln?": that somebody does says nothing of whether one may.
  const isDone = polarity === 'affirmed' || denied;
  if (
    wish &&
    (able || asksAdvice(text)) &&
    kind === 'verb' &&
    isDone &&
    attitude === null &&
    !grounds.includes('allowed')
  )
    return 'only done';
  // "Müssen Mieter zahlen?": that they cannot says nothing of whether they have to.
  if (wish && !able && denied && grounds.includes('able')) return 'only cannot';
  // "Die Masken sollten helfen" answers "Sollten sie helfen?", and not "Helfen sie?".
  return !wish && !past && grounds.includes('ought') ? 'only ought to be' : null;
}

/** "[Sollte] man Schiffe kaufen?" */
const asksAdvice = (text: string): boolean =>
  ADVICE_OPENINGS.has(text.trim().split(' ')[0]?.toLowerCase() ?? '');

/** "die [Grippe]impfung", where nobody asks for Grippe. */
const isOfKind = ({ kind, groups, arguments: list }: Proposition, pattern: Pattern | null): boolean => {
  const [first] = kind === 'noun' ? list.filter(({ slots }) => slots.join() === 'm') : [];
  if (first === undefined || pattern === null) return false;
  return pattern.roles(groups[0] ?? null).every(({ wanted }) => compareArgument(wanted, first) === null);
};
