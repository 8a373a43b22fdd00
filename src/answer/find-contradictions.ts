import type { AnswerPosition, AnswerStatement, Contradiction, Position } from './answer.ts';
import { findActor } from './find-actor.ts';

const MOST_CONTRADICTIONS = 3;

/** Speakers who hold opposite positions: of every two actors the newest statements, the newest pairs first. */
export function findContradictions(positions: readonly AnswerPosition[]): readonly Contradiction[] {
  const affirming = newestByActor(positions, 'bejaht');
  const denying = newestByActor(positions, 'verneint');
  const pairs: Contradiction[] = [];
  for (const [actor, yes] of affirming)
    for (const [other, no] of denying) if (actor !== other) pairs.push({ affirming: yes, denying: no });
  return pairs.slice(0, MOST_CONTRADICTIONS);
}

/** Positions are shown newest first, so the first statement of an actor is its newest. */
function newestByActor(
  positions: readonly AnswerPosition[],
  wanted: Position,
): ReadonlyMap<string, AnswerStatement> {
  const newest = new Map<string, AnswerStatement>();
  for (const { position, statements } of positions)
    if (position === wanted)
      for (const statement of statements) {
        if (statement.speaker === null) continue;
        const actor = findActor(statement.speaker);
        if (!newest.has(actor)) newest.set(actor, statement);
      }
  return newest;
}
