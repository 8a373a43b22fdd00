import { DECIDING_VERBS, ESTABLISHING_VERBS } from '../language/lexicon/verb-classes.ts';
import { changeProposition } from '../language/proposition/change-proposition.ts';
import type { Argument, Proposition, SentenceReading } from '../language/proposition/proposition.ts';

/**
 * The sentence with the object of an infinitive also as that of the verb above, where the infinitive only brings it about: "beschloss,
 * [eine Sperrzone] einzurichten".
 */
export function liftObjects(sentence: SentenceReading): SentenceReading {
  if (!sentence.propositions.some(isDeciding)) return sentence;
  return {
    ...sentence,
    propositions: sentence.propositions.map((proposition) =>
      isDeciding(proposition)
        ? changeProposition(proposition, {
            arguments: [...proposition.arguments, ...objectsBelow(sentence, proposition)],
          })
        : proposition,
    ),
  };
}

const isObject = ({ slots, pronoun, inferred }: Argument): boolean =>
  !pronoun && !inferred && slots.length === 1 && slots[0] === 'a';

const isDeciding = ({ kind, groups, arguments: list }: Proposition): boolean =>
  kind === 'verb' && groups.some((group) => DECIDING_VERBS.has(group)) && !list.some(isObject);

const objectsBelow = ({ clauses }: SentenceReading, { clause }: Proposition): readonly Argument[] =>
  clauses
    .filter(
      (reading) =>
        reading.clause.kind === 'infinitive' &&
        reading.clause.parent === clause &&
        reading.predicate?.lemmas.some((lemma) => ESTABLISHING_VERBS.has(lemma)) === true,
    )
    .flatMap((reading) => reading.arguments.filter(isObject));
