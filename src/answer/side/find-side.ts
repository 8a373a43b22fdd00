import type { Asked, ReadSentence } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { holdsCounts, readCounts } from '../judge/judge-with-counts.ts';
import { deniesAnothersDeed } from './denies-anothers-deed.ts';
import { findAbsence } from './find-absence.ts';
import { findContinuance } from './find-continuance.ts';
import { findDenial } from './find-denial.ts';
import { findOpenness } from './find-openness.ts';
import { findPlacing } from './find-placing.ts';
import { findRefutation } from './find-refutation.ts';
import { findRejection } from './find-rejection.ts';
import { findSameEvent } from './find-same-event.ts';
import { findStand } from './find-stand.ts';
import { findVerdict } from './find-verdict.ts';
import { isAnybodys } from './is-anybodys.ts';
import { isConditional } from './is-conditional.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { isOfAnotherTimeOrPlace } from './is-of-another-time-or-place.ts';
import { isOfCompared } from './is-of-compared.ts';
import { isOthersView } from './is-others-view.ts';
import { namesAnother } from './names-another.ts';
import type { Side } from './side.ts';

/**
 * Which side a sentence takes on a question of yes or no, if it answers at all: whether it does is not asked here.
 *
 * @param seen what the sentence, its article and the title cover of the asked words
 * @param isWhole whether it tells of all that is asked; what was said before may be refused without being told again
 * @returns null where its grammar shows no side
 */
export function findSide(
  asked: Asked,
  at: SentenceInContext,
  seen: Pick<ReadSentence, 'own' | 'whole' | 'around'>,
  isWhole: boolean,
): Side | null {
  const { reading } = asked;
  if (reading.kind !== 'yes-no' || reading.operator !== null || reading.speaker !== null) return null;
  const { start, end } = at.sentence;
  if (!holdsCounts(readCounts(reading), at.article.text.slice(start, end))) return null;
  const { covered } = seen.own;
  if (namesAnother(asked, covered, at)) {
    const opinion = findStand(asked, at) ?? findVerdict(asked, at);
    return opinion !== null && isAnybodys(asked, at, covered, seen.whole.covered) ? opinion : null;
  }
  if (deniesAnothersDeed(asked, at) || !isOfCompared(asked, at)) return null;
  if (isOthersView(asked, at) || isElsewhere(asked, at)) return null;
  // What holds on a condition only is neither so nor not so; that it is open may be told with one.
  const settled = (find: typeof findSameEvent): Side | null => {
    const found = isWhole ? find(asked, at) : null;
    return found !== null && found.position !== 'offen' && isConditional(at.sentence) ? null : found;
  };
  const side =
    findRefutation(asked, at) ??
    findOpenness(asked, at) ??
    settled(findContinuance) ??
    settled(findSameEvent) ??
    settled(findPlacing) ??
    findRejection(asked, at) ??
    findStand(asked, at) ??
    findVerdict(asked, at) ??
    settled(findAbsence) ??
    // "War es ein Unfall?" is not denied by what did not happen there.
    (reading.identity?.subject === null ? null : settled(findDenial));
  return side === null || isOfAnotherTimeOrPlace(asked, at, [seen.whole.covered, seen.around.title])
    ? null
    : side;
}
