import type { Judge } from '../find-candidates.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import { judgeByKeywords } from './judge-by-keywords.ts';
import { judgeByRoles } from './judge-by-roles.ts';
import { judgeByTopic } from './judge-by-topic.ts';

/** Who decides about a sentence: by roles where the question has a predicate, by topic where it has none. */
export function createJudge(question: QuestionReading): Judge {
  if (question.kind === 'says') return judgeByTopic(question);
  if (question.kind === 'keywords') return judgeByKeywords(question);
  return judgeByRoles(question);
}
