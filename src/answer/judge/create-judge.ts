import type { Candidate } from '../candidate.ts';
import type { Judge } from '../find-candidates.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import { judgeByDuty } from './judge-by-duty.ts';
import { judgeByExistence } from './judge-by-existence.ts';
import { judgeByIdentity } from './judge-by-identity.ts';
import { judgeByKeywords } from './judge-by-keywords.ts';
import { judgeByMeasure } from './judge-by-measure.ts';
import { judgeByRoles } from './judge-by-roles.ts';
import { judgeByTopic } from './judge-by-topic.ts';
import { judgeWithCounts } from './judge-with-counts.ts';

/** Who decides about a sentence: by identity for "Ist A B?", by roles where the question has a predicate, by topic where it has none. */
export const createJudge = (question: QuestionReading): Judge =>
  judgeWithCounts(question, chooseJudge(question));

function chooseJudge(question: QuestionReading): Judge {
  if (question.kind === 'says') return judgeByTopic(question);
  if (question.kind === 'keywords')
    return question.proposition?.kind === 'verb' ? judgeByDeed(question) : judgeByKeywords(question);
  if (question.identity !== null)
    return judgeWhatItIs(question, judgeByIdentity(question, question.identity));
  if (question.measured !== null) return judgeByMeasure(question, question.measured);
  if (question.existing !== null) return judgeByExistence(question, question.existing);
  return question.duties.length === 0 ? judgeByRoles(question) : judgeByDuty(question);
}

/**
 * "War es ein Anschlag?": by what something is said to be, else by what is said of one: "Die Polizei schließt einen Anschlag aus". That
 * one is named or planned ("nach dem Anschlag", "die ermordeten Frauen") says of none that it was.
 */
function judgeWhatItIs(question: QuestionReading, judge: Judge): Judge {
  if (question.pattern === null) return judge;
  const byRoles = judgeByRoles(question);
  return (at) => {
    const judged = judge(at);
    if (judged.found.length > 0) return judged;
    const { found, rejected } = byRoles(at);
    const isNamed = ({ position }: Candidate): boolean => position === 'bejaht' || position === 'geplant';
    return { found: found.filter((candidate) => !isNamed(candidate)), rejected };
  };
}

/** "Hochzeit verschieben": by who does what to whom, as if it were asked whether; but nobody asks for a side. */
function judgeByDeed(question: QuestionReading): Judge {
  const judge = judgeByRoles({ ...question, kind: 'yes-no' });
  return (at) => {
    const { found, rejected } = judge(at);
    return { found: found.map((candidate) => ({ ...candidate, position: 'andere' })), rejected };
  };
}
