import { tellsPast } from '../../language/clause/predicate.ts';
import { traitsOf } from '../../language/lexicon/word-traits.ts';
import { findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import type { Candidate } from '../candidate.ts';
import type { Judge, SentenceInContext } from '../find-candidates.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import type { Pattern } from '../wanted/pattern.ts';
import { judgeByRoles } from './judge-by-roles.ts';

/**
 * Judges "Muss man Masken tragen?" by who has to, and else by what is a duty: "Masken sind Pflicht", "Es gilt Maskenpflicht", "Eine
 * Anmeldung ist nicht nötig", "Die Maskenpflicht ist aufgehoben".
 */
export function judgeByDuty(question: QuestionReading): Judge {
  const byRoles = judgeByRoles(question);
  const others = question.duties.flatMap((duty) => judgeDuty(question, duty));
  return (at) => {
    const judged = byRoles(at);
    if (judged.found.length > 0) return judged;
    const all = others.map((judge) => judge(at));
    return {
      found: all.find(({ found }) => found.length > 0)?.found ?? [],
      rejected: [...judged.rejected, ...all.flatMap(({ rejected }) => rejected)],
    };
  };
}

function judgeDuty(question: QuestionReading, pattern: Pattern): readonly Judge[] {
  const told = { ...question, wish: false, pattern, proposition: pattern.proposition, manner: [] };
  // What has ended is told as what somebody is against.
  const judges = [judgeByRoles(told), only(judgeByRoles({ ...told, wish: true, able: true }), hasEnded)];
  return judges.map((judge) => only(judge, (candidate) => !isOfAnotherPlace(candidate, question)));
}

const only =
  (judge: Judge, counts: (candidate: Candidate, at: SentenceInContext) => boolean): Judge =>
  (at) => {
    const { found, rejected } = judge(at);
    return { found: found.filter((candidate) => counts(candidate, at)), rejected };
  };

/** "Die Maskenpflicht ist aufgehoben"; what will be or is to be still holds. */
const hasEnded = ({ position, proposition }: Candidate, { sentence }: SentenceInContext): boolean =>
  position === 'verneint' &&
  proposition?.kind === 'noun' &&
  proposition.claim.polarity === 'none' &&
  tellsPast(sentence.clauses[proposition.clause]?.predicate) &&
  !proposition.claim.grounds.includes('meant');

/** "[In Solvik] gilt Helmpflicht", where nobody asks about Solvik: rules are one country's, or one town's. */
const isOfAnotherPlace = ({ proposition }: Candidate, { topic }: QuestionReading): boolean =>
  proposition?.arguments.some(
    (argument) => isPlace(argument) && !topic.some((wanted) => compareArgument(wanted, argument) !== null),
  ) === true;

const isPlace = ({ slots, phrase, head }: Argument): boolean =>
  slots.length === 1 &&
  traitsOf(slots[0] as string).has('place-preposition') &&
  (phrase?.kind === 'name' || findCountryOfWord(head.text) !== null);
