import { EACH_OTHER } from '../../language/lexicon/answering-words.ts';
import { REFLEXIVE } from '../../language/lexicon/side-words.ts';
import type { Argument, ClauseReading, Proposition } from '../../language/proposition/proposition.ts';

/**
 * "Stecken Kinder andere an?" and "Kinder stecken sich an", "Kinder erkranken", or the other way round: what somebody does to others is not
 * what he does to himself or what befalls him.
 *
 * @param clause the told one's own
 */
export function isDoneToItself(asked: Proposition, told: Proposition, { clause }: ClauseReading): boolean {
  if (asked.kind !== 'verb' || told.kind !== 'verb') return false;
  if (!told.arguments.some(({ slots }) => slots.includes('n'))) return false;
  const sameVerb = asked.lemmas.some((lemma) => told.lemmas.includes(lemma));
  const [wanted, own] = [objectOf(asked), objectOf(told)];
  if (wanted === null || !asked.arguments.some(({ slots }) => slots.join() === 'n')) return false;
  if (isItself(wanted)) return sameVerb && own !== null && !isItself(own);
  if (own === null) return wanted.pronoun && !sameVerb;
  return isItself(own) && !clause.words.some(({ form }) => EACH_OTHER.has(form.lower));
}

/** What the verb has in the accusative; null without. */
const objectOf = ({ arguments: list }: Proposition): Argument | null =>
  list.find(({ slots, inferred }) => !inferred && slots.includes('a') && !slots.includes('n')) ?? null;

const isItself = ({ head }: Argument): boolean => REFLEXIVE.has(head.form.lower);
