import type { Claim, Proposition } from '../../language/proposition/proposition.ts';
import type { PropositionMatch } from '../match/match-proposition.ts';
import type { QuestionReading } from '../question/question-reading.ts';

/**
 * Why an event that is the asked one, or its contrary, takes no side by what is claimed of it.
 *
 * @param match null where a part of the event is told elsewhere
 * @returns null where it may take one
 */
export function findRefusal(
  { wish, past, able }: QuestionReading,
  { kind }: Proposition,
  { polarity, grounds, attitude }: Claim,
  match: Pick<PropositionMatch, 'opposite' | 'complementary' | 'narrower'> | null,
): string | null {
  const denied = polarity === 'denied';
  if (match?.opposite === true) {
    if (kind === 'noun' && polarity === 'affirmed') return 'only told of the contrary';
    if (denied && !match.complementary) return 'denies only the contrary';
  }
  if (denied && match?.narrower === true) return 'denies only a kind of it';
  // "Darf man dort angeln?": that somebody does says nothing of whether one may.
  const isDone = polarity === 'affirmed' || denied;
  if (wish && able && kind === 'verb' && isDone && attitude === null && !grounds.includes('allowed'))
    return 'only done';
  // "Die Masken sollten helfen" answers "Sollten sie helfen?", and not "Helfen sie?".
  return !wish && !past && grounds.includes('ought') ? 'only ought to be' : null;
}
