import type { AnswerStatement, Contradiction, Position, Question } from '../answer/answer.ts';
import { isInPeriod } from '../answer/days-of.ts';
import type { Topic } from '../storage/subscription-store.ts';
import type { DigestArchive } from './digest-archive.ts';
import { answerStatements, type TopicStatement } from './topic-statement.ts';

/** What the archive says on a topic now. */
export interface TopicReading {
  readonly statements: readonly TopicStatement[];
  readonly contradictions: readonly Contradiction[];
}

/** More than any question has, so that nothing is left out of the comparison. */
const EVERY_STATEMENT = 1000;
/** What nobody asked for must be surer to be on the topic than what answers a question. */
const BAR = 0.3;

const SIDELESS: ReadonlySet<Position | null> = new Set(['andere', 'ohneSeite']);

/**
 * Everything on a question that takes a side or is said by somebody with a name; of the archive as a whole only what stands in new articles, and what has a speaker.
 *
 * @param isNew whether an article was not in the archive at the channel's last look
 */
export async function readTopic(
  topic: Topic,
  archive: DigestArchive,
  isNew: (articleId: string) => boolean,
): Promise<TopicReading> {
  if (topic.kind === 'question') {
    const answer = await archive.ask(topicQuestion(topic));
    const statements = answerStatements(answer).filter(
      ({ statement, position }) => !SIDELESS.has(position) || statement.speaker !== null,
    );
    return { statements, contradictions: answer.contradictions };
  }
  const statements = archive
    .wordings()
    .filter(({ id }) => isNew(id))
    .flatMap(({ id }) => archive.statements(id))
    .filter((statement) => statement.speaker !== null && passes(statement, topic))
    .map((statement) => ({ statement, position: null }));
  return { statements, contradictions: [] };
}

function topicQuestion({ kind: _, ...question }: Topic): Question {
  return { ...question, limit: EVERY_STATEMENT, bar: BAR };
}

/** The filters of a question, for statements that no question was asked for. */
function passes(statement: AnswerStatement, { speaker, source, from, to }: Topic): boolean {
  return (
    (speaker === undefined || contains(statement.speaker, speaker)) &&
    (source === undefined || contains(statement.source, source)) &&
    isInPeriod(statement.date ?? statement.publishedAt, { from, to })
  );
}

function contains(whole: string | null, part: string): boolean {
  return whole?.toLocaleLowerCase('de').includes(part.toLocaleLowerCase('de')) ?? false;
}
