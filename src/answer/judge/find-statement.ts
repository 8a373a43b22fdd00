import type { Statement } from '../../statement/statement.ts';

/**
 * The statement that holds a place in the text: the innermost whose speaker is known, else the innermost. A pronoun
 * that nobody resolved is no speaker.
 */
export function findStatement(statements: readonly Statement[], at: number): Statement | null {
  const around = statements
    .filter(({ spans }) => spans.some(({ start, end }) => at >= start && at < end))
    .toSorted((left, right) => left.end - left.start - (right.end - right.start));
  return around.find((statement) => speakerOf(statement) !== null) ?? around[0] ?? null;
}

const PRONOUN = /^(?:er|sie|es|wir|ich|man|dies|das|dieser|diese|der|die)$/i;

/** The speaker's name; null for nobody and for a pronoun. */
export function speakerOf(statement: Statement | null): string | null {
  const name = statement?.speaker?.name ?? null;
  return name === null || PRONOUN.test(name) ? null : name;
}
