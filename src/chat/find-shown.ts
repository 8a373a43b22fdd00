import type { AnswerStatement } from '../answer/answer.ts';
import { shortHash } from './button.ts';
import type { Responder } from './responder.ts';
import { type StoredQuestion, toQuestion } from './stored-question.ts';

/** Enough to hold every statement that any page shows. */
const ALL = 48;

/** The statement behind a button; null when its words are gone from the archive. */
export async function findShown(
  { newsroom }: Responder,
  question: StoredQuestion,
  hash: string,
): Promise<AnswerStatement | null> {
  const answer = await newsroom.ask(toQuestion(question, ALL));
  const statements = [...answer.positions.flatMap((position) => position.statements), ...answer.related];
  return statements.find((candidate) => shortHash(candidate.hash) === hash) ?? null;
}
