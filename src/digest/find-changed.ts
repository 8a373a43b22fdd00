import type { AnswerStatement } from '../answer/answer.ts';
import { findActor } from '../answer/find-actor.ts';
import type { DigestItem } from './digest.ts';
import type { TopicStatement } from './topic-statement.ts';

type ChangedItem = Extract<DigestItem, { kind: 'changed' }>;

/** A statement that takes a position, of somebody, at a known time. */
type Held = TopicStatement & {
  readonly position: NonNullable<TopicStatement['position']>;
};

/** The last change in an actor's statements: the last of the old position, the first of the new one. */
interface LastChange {
  readonly from: Held;
  readonly to: Held;
}

/**
 * Positions that changed since the last look: an actor's last change of position is told when the statements known
 * then did not show it. A new article that only repeats the new position changes nothing; one that brings the old
 * position after the new one does, and so does a change back.
 *
 * The answer to a question compares the first and the last position of all time; here it is what happened since.
 *
 * @param isNews whether the channel has not seen a statement
 */
export function findChanged(
  statements: readonly TopicStatement[],
  isNews: (statement: AnswerStatement) => boolean,
): readonly ChangedItem[] {
  return [...timelines(statements).values()].flatMap((timeline) => {
    const now = lastChange(timeline);
    const then = lastChange(timeline.filter(({ statement }) => !isNews(statement)));
    if (now === null || (then?.from.position === now.from.position && then.to.position === now.to.position))
      return [];
    if (!isNews(now.from.statement) && !isNews(now.to.statement)) return [];
    return [{ kind: 'changed', change: { speaker: now.to.statement.speaker ?? '', ...now } }];
  });
}

/** Each actor's statements in the order in which they were made. */
function timelines(statements: readonly TopicStatement[]): ReadonlyMap<string, readonly Held[]> {
  const byActor = new Map<string, Held[]>();
  for (const held of statements.filter(isHeld)) {
    const actor = findActor(held.statement.speaker ?? '', held.statement.role);
    byActor.set(actor, [...(byActor.get(actor) ?? []), held]);
  }
  for (const timeline of byActor.values()) timeline.sort(byDate);
  return byActor;
}

function byDate(a: Held, b: Held): number {
  return dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? -1 : 1;
}

function isHeld(topical: TopicStatement): topical is Held {
  const { statement, position } = topical;
  const takesOne = position !== null && position !== 'andere' && position !== 'ohneSeite';
  return takesOne && statement.speaker !== null && statement.date !== null;
}

/**
 * What was said on one day is one step: a state whose bodies say different things on the same day holds the position that
 * is shown first.
 */
function lastChange(timeline: readonly Held[]): LastChange | null {
  const days = groupByDay(timeline);
  const position = days.at(-1)?.[0]?.position;
  const before = days.findLastIndex((day) => !day.some((held) => held.position === position));
  const from = days[before]?.[0];
  const to = days[before + 1]?.find((held) => held.position === position);
  return from && to && isEarlier(dateOf(from), dateOf(to)) ? { from, to } : null;
}

function groupByDay(timeline: readonly Held[]): readonly (readonly Held[])[] {
  const days = new Map<string, Held[]>();
  for (const held of timeline) days.set(dateOf(held), [...(days.get(dateOf(held)) ?? []), held]);
  return [...days.values()];
}

const dateOf = ({ statement }: Held): string => statement.date ?? '';

/** At the coarser precision of the two: 2024 is neither before nor after 2024-09. */
function isEarlier(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
