import { NEGATION_WORDS } from '../../language/lexicon/adverbs.ts';
import { OBSTACLE_NOUNS } from '../../language/lexicon/side-words.ts';
import { findEventNoun } from '../../language/proposition/find-event-noun.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type { ClauseReading } from '../../language/proposition/proposition.ts';
import { SAYING_NO } from './asks-for-absence.ts';

/** A clause that says no by one of its words, whatever it negates: "kein [Grund], es zu [verbieten]", "keine [Zweifel]". */
export const saysNo = ({ clause, predicate }: ClauseReading): boolean =>
  SAYING_NO.has(findOperator(predicate?.lemmas ?? [])) ||
  clause.words.some(
    ({ form }) =>
      !NEGATION_WORDS.has(form.lower) &&
      (form.nouns.some(({ lemma }) => OBSTACLE_NOUNS.has(lemma)) ||
        SAYING_NO.has(
          findOperator([...(findEventNoun(form)?.lemmas ?? []), form.nouns[0]?.lemma ?? form.lower]),
        )),
  );
