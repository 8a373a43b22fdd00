import { CLAUSE_NOUNS } from '../../language/lexicon/anaphora.ts';
import { REFLEXIVE } from '../../language/lexicon/side-words.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { findNegation } from '../../language/proposition/find-negation.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type { ClauseReading, SentenceReading } from '../../language/proposition/proposition.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { sharePredicate } from '../match/share-predicate.ts';
import { asksForAbsence } from './asks-for-absence.ts';
import type { Side } from './side.ts';

/**
 * "Der Verdacht hat sich nicht bestätigt", "Tests bestätigten den Verdacht nicht": things that were looked into do not show it; who
 * only will not confirm it leaves it open.
 */
export function findRefutation({ reading }: Asked, { sentence }: SentenceInContext): Side | null {
  const refuting = sentence.clauses.find(refutes);
  if (refuting === undefined) return null;
  // "Ist er gestorben?": that what is asked was suspected must be told there, for a suspicion that he lives would be no less denied.
  if (asksForAbsence(reading) && !tellsAsked(reading, sentence, sentence.clauses.indexOf(refuting)))
    return null;
  const notYet = findNegation(refuting.clause)?.notYet === true;
  return { position: notYet ? 'nochNicht' : 'verneint', way: 'what was suspected is not confirmed' };
}

const tellsAsked = (
  { pattern, negated }: Asked['reading'],
  { clauses, propositions }: SentenceReading,
  refuting: number,
): boolean =>
  pattern !== null &&
  !negated &&
  propositions.some((own) => {
    const { clause } = clauses[own.clause] as ClauseReading;
    const shared = sharePredicate(pattern.proposition, own);
    return clause.parent === refuting && findNegation(clause) === null && shared !== null && !shared.opposite;
  });

function refutes({ clause, predicate, phrases, arguments: list }: ClauseReading): boolean {
  if (predicate === null || predicate.voice === 'passive') return false;
  if (findOperator(predicate.lemmas) !== 'confirm' || findNegation(clause) === null) return false;
  const subject = list.find(({ slots, pronoun }) => !pronoun && slots.includes('n'));
  const shows =
    clause.words.some(({ form }) => REFLEXIVE.has(form.lower)) ||
    (subject !== undefined && classifyNoun(subject.head.form).kind === 'thing');
  return (
    shows &&
    phrases.some(({ head }) => {
      const lemma = head.form.nouns[0]?.lemma ?? '';
      return CLAUSE_NOUNS.has(lemma) || findOperator([lemma]) === 'possible';
    })
  );
}
