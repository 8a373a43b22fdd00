import { MEASURE_ADJECTIVES } from '../../language/lexicon/measure-words.ts';
import { MEASURED_BY_ADJECTIVE, MEASURED_BY_VERB } from '../../language/lexicon/question-words.ts';
import { COST_VERBS } from '../../language/lexicon/verb-classes.ts';
import type { SentenceReading } from '../../language/proposition/proposition.ts';
import { readWanted } from '../wanted/wanted.ts';
import { isWanted } from './is-wanted.ts';
import type { Measured } from './question-reading.ts';

/**
 * What is to be measured: "Wie hoch war [der Umsatz]?" by the adjective, "Wie viel kostet [der Umbau]?" by the verb.
 *
 * @returns null for a question of another form
 */
export function readMeasured(text: string, { clauses }: SentenceReading): Measured | null {
  const [clause] = clauses;
  if (clause === undefined) return null;
  const asked = MEASURED_BY_ADJECTIVE.exec(text.trim())?.[1]?.toLowerCase() ?? null;
  const adjective = asked !== null && MEASURE_ADJECTIVES.has(asked) ? asked : null;
  const verb = clause.predicate?.lemmas.find((lemma) => COST_VERBS.has(lemma)) ?? null;
  if (adjective === null && !(verb !== null && MEASURED_BY_VERB.test(text.trim()))) return null;
  const subject = clause.arguments.find(
    (argument) =>
      argument.phrase?.kind === 'noun' && argument.slots.includes('n') && isWanted(argument, 'count'),
  );
  return subject === undefined ? null : { wanted: readWanted(subject), adjective, verb };
}
