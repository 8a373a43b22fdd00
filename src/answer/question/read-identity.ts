import { TIME_NOUNS } from '../../language/lexicon/time-nouns.ts';
import { COPULAS } from '../../language/lexicon/verb-classes.ts';
import type { Argument, SentenceReading } from '../../language/proposition/proposition.ts';
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
  if (first === undefined || second === undefined || third !== undefined || second.pronoun) return null;
  if (kind === 'yes-no')
    return first.pronoun ? null : { subject: readWanted(first), predicate: readWanted(second) };
  return isQuestionWord(first) ? { subject: null, predicate: readWanted(second) } : null;
}

const isQuestionWord = ({ head, pronoun }: Argument): boolean => pronoun && head.form.question;
