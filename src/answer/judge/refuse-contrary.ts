import { tellsPast } from '../../language/clause/predicate.ts';
import { AGAIN_WORDS, BACK_THEN } from '../../language/lexicon/modality-words.ts';
import type {
  Claim,
  ClauseReading,
  Proposition,
  SentenceReading,
} from '../../language/proposition/proposition.ts';
import { sharePredicate } from '../match/share-predicate.ts';
import type { QuestionReading } from '../question/question-reading.ts';

/**
 * Why an event that is the contrary of the asked one takes no side by where and when it is told.
 * @returns null where it may take one
 */
export function refuseContrary(
  question: QuestionReading,
  { clauses, propositions }: SentenceReading,
  proposition: Proposition,
  claim: Claim,
): string | null {
  const own = clauses[proposition.clause];
  // "Ist der Pass offen?" and "Falls es schneit, wird er gesperrt", "Er soll gesperrt werden": neither is so by now.
  const isToCome = claim.polarity === 'planned' && question.pattern?.proposition.kind === 'adjective';
  if (isToCome || isOnCondition(claim)) return 'may only come to be the contrary';
  if (own !== undefined && isToldBeside(proposition, own)) return 'only told of the contrary';
  if (proposition.claim.polarity === 'affirmed' && isTurnedSince(question, own)) return 'of another time';
  return tellsItself(question, propositions) ? 'only told of the contrary' : null;
}

const isOnCondition = ({ polarity, grounds }: Claim): boolean =>
  polarity === 'planned' && grounds.includes('condition');

/** "die Maut, [die gesenkt wird], …", "[als die Maut eingeführt wurde], …", "die [gesunkene] Maut": beside what the sentence is about. */
const isToldBeside = ({ kind, start }: Proposition, { clause, predicate }: ClauseReading): boolean =>
  clause.kind === 'relative' ||
  (clause.kind === 'subordinate' && BACK_THEN.has(clause.introducer?.form.lower ?? '')) ||
  (kind === 'verb' &&
    predicate?.word.start !== start &&
    !clause.verbs.some(({ word }) => word.start === start));

/** "Ist die Brücke wieder offen?" and "Die Brücke wurde gesperrt": it was before, and is what the question takes for granted. */
const isTurnedSince = ({ text }: Pick<QuestionReading, 'text'>, own: ClauseReading | undefined): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => AGAIN_WORDS.has(word)) && tellsPast(own?.predicate);

/** "leitete ein Verfahren ein, das eingestellt wurde": beside the contrary it tells by a verb what is asked itself. */
const tellsItself = (
  { pattern }: Pick<QuestionReading, 'pattern'>,
  propositions: readonly Proposition[],
): boolean =>
  pattern !== null &&
  propositions.some(
    (own) => own.kind === 'verb' && sharePredicate(pattern.proposition, own)?.opposite === false,
  );
