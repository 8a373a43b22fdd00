import { CLAUSE_NOUNS } from '../../language/lexicon/anaphora.ts';
import { INTENDING_MODALS } from '../../language/lexicon/modality-words.ts';
import { EMPTY_VERBS, NOBODY, REFLEXIVE } from '../../language/lexicon/side-words.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { findNegation } from '../../language/proposition/find-negation.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type { ClauseReading, SentenceReading } from '../../language/proposition/proposition.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { sharePredicate } from '../match/share-predicate.ts';
import { asksForAbsence } from './asks-for-absence.ts';
import type { Side } from './side.ts';
import { findEvents, findKeys, meetWords } from './tie-of.ts';

/**
 * "Der Verdacht hat sich nicht bestätigt", "Tests bestätigten den Verdacht nicht": things that were looked into do not show it; who
 * only will not confirm it leaves it open.
 */
export function findRefutation(asked: Asked, at: SentenceInContext): Side | null {
  const { reading } = asked;
  const { sentence } = at;
  const refuting = sentence.clauses.find(refutes);
  if (refuting === undefined || isOfElse(asked, at, sentence.clauses.indexOf(refuting))) return null;
  // "Ist er gestorben?": that what is asked was suspected must be told there, for a suspicion that he lives would be no less denied.
  if (asksForAbsence(reading) && !tellsAsked(reading, sentence, sentence.clauses.indexOf(refuting)))
    return null;
  const notYet = findNegation(refuting.clause)?.notYet === true;
  return { position: notYet ? 'nochNicht' : 'verneint', way: 'what was suspected is not confirmed' };
}

/** "den Verdacht, dass [sie starb]", where nobody asks for it: what was suspected is told there, and is something else. */
function isOfElse(
  asked: Asked,
  { article, reading, sentence }: SentenceInContext,
  refuting: number,
): boolean {
  const { pattern, proposition } = asked.reading;
  const told = sentence.clauses.flatMap(({ clause }, index) => (clause.parent === refuting ? [index] : []));
  if (told.length === 0 || pattern === null || proposition === null) return false;
  if (proposition.lemmas.some((lemma) => EMPTY_VERBS.has(lemma))) return false;
  const parts = told.flatMap((index) => sentence.clauses[index]?.clause.parts ?? []);
  const met = meetWords(article.text, parts, asked, reading.vocabulary);
  return (
    !findEvents(findKeys(asked), asked).some((key) => met.has(key)) &&
    !sentence.propositions.some(
      (own) => told.includes(own.clause) && sharePredicate(pattern.proposition, own) !== null,
    )
  );
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
  if (
    predicate === null ||
    predicate.voice === 'passive' ||
    predicate.modals.some((modal) => INTENDING_MODALS.has(modal))
  )
    return false;
  if (findOperator(predicate.lemmas) !== 'confirm' || findNegation(clause) === null) return false;
  // "Die Meldung konnte [niemand] bestätigen" leaves it open.
  if (clause.words.some(({ form }) => NOBODY.has(form.lower))) return false;
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
