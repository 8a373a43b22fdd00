import type { AnswerPosition, AnswerStatement, Change, Position } from './answer.ts';
import { compareDates } from './compare-dates.ts';
import { createActors, namesIn } from './find-actor.ts';

interface Held {
  readonly position: Position;
  readonly statement: AnswerStatement;
}

/**
 * Actors who took different positions at different times, each with the first and the last of them. Only what is shown
 * counts, and only dates that are known.
 */
export function findChanges(positions: readonly AnswerPosition[]): readonly Change[] {
  const byActor = new Map<string, Held[]>();
  const actorOf = createActors(namesIn(positions));
  for (const { position, statements } of positions) {
    if (position === 'andere' || position === 'ohneSeite') continue;
    for (const statement of statements) {
      if (statement.speaker === null || statement.date === null) continue;
      const actor = actorOf(statement.speaker, statement.role);
      byActor.set(actor, [...(byActor.get(actor) ?? []), { position, statement }]);
    }
  }
  return [...byActor.values()].flatMap((held) => {
    const sorted = held.toSorted((left, right) => compareDates(left.statement, right.statement));
    const from = sorted[0];
    const to = sorted.at(-1);
    if (from === undefined || to === undefined || from.position === to.position) return [];
    if (compareDates(from.statement, to.statement) === 0) return [];
    return [{ speaker: to.statement.speaker ?? '', from, to }];
  });
}
