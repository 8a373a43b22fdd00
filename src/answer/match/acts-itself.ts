import { REFLEXIVE } from '../../language/lexicon/side-words.ts';
import type { Argument, ClauseReading } from '../../language/proposition/proposition.ts';
import type { Place } from '../../reference/resolve-argument.ts';

/**
 * "Weber entließ [ihn]", "Weber mag Tilsen nicht und entließ [ihn]": whoever acts would be "sich", so that the pronoun stands for somebody
 * else than the wanted one.
 *
 * @param is whether an argument is the wanted one
 */
export function actsItself(
  { slots, head }: Argument,
  { sentence: { clauses }, clause }: Place,
  is: (subject: Argument) => boolean,
): boolean {
  if (slots.includes('n') || REFLEXIVE.has(head.form.lower)) return false;
  for (let at: number | null = clause; at !== null; ) {
    const reading: ClauseReading | undefined = clauses[at];
    const subjects = reading?.arguments.filter((argument) => argument.slots.join() === 'n') ?? [];
    if (subjects.length > 0) return subjects.some(is);
    if (reading === undefined || reading.clause.finite === null) return false;
    const next: number | null = reading.clause.coordinatedWith ?? reading.clause.parent;
    at = next !== null && next < at ? next : null;
  }
  return false;
}
