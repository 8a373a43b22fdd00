import type { Proposition, SentenceReading } from '../../language/proposition/proposition.ts';

/** How many sentences back an event is still the one spoken of. */
const MEMORY = 4;

/**
 * The events of the same kind told before one, the nearest first.
 * @param sentence the one it stands in; null for none
 * @param before the sentences before that, in the order of the text
 */
export function* eventsBefore(
  event: Proposition,
  sentence: SentenceReading | null,
  before: readonly SentenceReading[],
): Iterable<Proposition> {
  const inside = sentence?.propositions.filter(({ start }) => start < event.start) ?? [];
  for (const told of inside.toReversed()) if (isSameEvent(told, event)) yield told;
  for (const { propositions } of before.slice(-MEMORY).reverse())
    for (const told of propositions.toReversed()) if (isSameEvent(told, event)) yield told;
}

const isSameEvent = (left: Proposition, right: Proposition): boolean =>
  left !== right &&
  (left.groups.some((group) => right.groups.includes(group)) ||
    left.lemmas.some((lemma) => right.lemmas.includes(lemma)));
