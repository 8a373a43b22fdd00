import type { AnswerPosition, AnswerStatement, Contradiction, Position } from './answer.ts';
import { compareDates } from './compare-dates.ts';
import { createActors, namesIn } from './find-actor.ts';

const MOST_CONTRADICTIONS = 3;

/**
 * Speakers who hold opposite positions: of every two actors the newest statements, the newest pairs first. A "noch
 * nicht" is bound to its day: a later "ja" contradicts it not.
 */
export function findContradictions(positions: readonly AnswerPosition[]): readonly Contradiction[] {
  const actorOf = createActors(namesIn(positions));
  const affirming = newestByActor(positions, ['bejaht'], actorOf);
  const denying = newestByActor(positions, ['verneint', 'nochNicht'], actorOf);
  const pairs: Contradiction[] = [];
  for (const [actor, yes] of affirming)
    for (const [other, no] of denying) {
      const overtaken = no.position === 'nochNicht' && compareDates(no.statement, yes.statement) < 0;
      if (actor !== other && !overtaken) pairs.push({ affirming: yes.statement, denying: no.statement });
    }
  return pairs.slice(0, MOST_CONTRADICTIONS);
}

interface Held {
  readonly position: Position;
  readonly statement: AnswerStatement;
}

/** Positions are shown newest first, so the first statement of an actor is its newest. */
function newestByActor(
  positions: readonly AnswerPosition[],
  wanted: readonly Position[],
  actorOf: ReturnType<typeof createActors>,
): ReadonlyMap<string, Held> {
  const newest = new Map<string, Held>();
  for (const { position, statements } of positions)
    if (wanted.includes(position))
      for (const statement of statements) {
        if (statement.speaker === null) continue;
        const actor = actorOf(statement.speaker, statement.role);
        if (!newest.has(actor)) newest.set(actor, { position, statement });
      }
  return newest;
}
