import type { Argument, ClauseReading } from '../../language/proposition/proposition.ts';
import { createArgument } from '../../language/proposition/read-arguments.ts';

/** The phrases that may be subject or predicate noun, as arguments. */
export function freePhrases({ phrases }: ClauseReading): readonly Argument[] {
  return phrases.flatMap(({ preposition, genitiveOf, conjunctOf, head }, index) =>
    preposition === null && genitiveOf === null && conjunctOf === null && head.form.lower !== 'sich'
      ? [createArgument(phrases, index, [])]
      : [],
  );
}
