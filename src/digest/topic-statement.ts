import { createHash } from 'node:crypto';
import type { Answer, AnswerStatement, Position } from '../answer/answer.ts';
import type { DigestArchive } from './digest-archive.ts';
import type { SeenStatement } from './seen.ts';

/** A statement on a topic, with the position it takes there; null where the topic asks no question. */
export interface TopicStatement {
  readonly statement: AnswerStatement;
  readonly position: Position | null;
}

/** All statements of an answer, in its order. */
export function answerStatements(answer: Answer): readonly TopicStatement[] {
  return answer.positions.flatMap(({ position, statements }) =>
    statements.map((statement) => ({ statement, position })),
  );
}

/** What makes it the same statement again, in whatever article: its words and its speaker. */
export function statementKey({ hash, speaker }: AnswerStatement): string {
  return createHash('sha256')
    .update(hash)
    .update('\0')
    .update(speaker ?? '')
    .digest('base64url')
    .slice(0, 12);
}

/** @returns null when its article has just left the archive */
export function seenStatement(
  { statement, position }: TopicStatement,
  archive: DigestArchive,
): SeenStatement | null {
  const fingerprint = archive.fingerprint(statement.article);
  if (fingerprint === null) return null;
  return {
    key: statementKey(statement),
    article: statement.article,
    fingerprint,
    start: statement.start,
    end: statement.end,
    speaker: statement.speaker,
    position,
    date: statement.date,
    title: statement.title,
    source: statement.source,
    url: statement.url,
  };
}
