import { TIME_NOUNS } from '../../language/lexicon/time-nouns.ts';
import { COPULAS, TURNING_VERBS } from '../../language/lexicon/verb-classes.ts';
import type { Argument, SentenceReading } from '../../language/proposition/proposition.ts';
import { predicativeWords } from '../../language/proposition/read-operator.ts';
import { freePhrases } from '../wanted/free-phrases.ts';
import type { WantedIdentity } from '../wanted/pattern.ts';
import { readWanted } from '../wanted/wanted.ts';
import type { QuestionKind } from './question-reading.ts';

/**
 * Reads "Ist A ein B?", "Wer ist B?" and "Was ist B?": a copula with two nouns, or with a question word and a noun.
 *
 * @returns null for a question of another form
 */
export function readIdentity({ clauses }: SentenceReading, kind: QuestionKind): WantedIdentity | null {
  const [clause] = clauses;
  if (clause === undefined || !(kind === 'yes-no' || kind === 'who' || kind === 'what')) return null;
  if (clause.predicate?.lemmas.some((lemma) => COPULAS.has(lemma)) !== true) return null;
  const [first, second, third] = freePhrases(clause).filter(({ head }) => !TIME_NOUNS.has(head.form.lower));
  if (
    predicativeWords(clause.clause, clause.phrases).some(
      ({ form }) => form.adjectives.length > 0 && !form.adverb,
    )
  )
    return null;
  if (first === undefined || second === undefined || third !== undefined || second.pronoun) return null;
  // "Ist Nordwerk Reisen [sicher]?" asks how it is.
  const last = clause.clause.words.at(-1);
  if (
    last !== undefined &&
    last.start > second.head.end &&
    !last.form.capitalised &&
    last.form.adjectives.length > 0
  )
    return null;
  const { lemma, tense } = clause.predicate;
  const becomes = TURNING_VERBS.has(lemma) && tense === 'present';
  const predicate = readWanted(second);
  if (kind === 'yes-no') return first.pronoun ? null : { subject: readWanted(first), predicate, becomes };
  return isQuestionWord(first) ? { subject: null, predicate, becomes } : null;
}

const isQuestionWord = ({ head, pronoun }: Argument): boolean => pronoun && head.form.question;
