import { CONCERNING_PREPOSITIONS, CONCERNING_VERBS } from '../../language/lexicon/side-words.ts';
import { TIME_NOUNS } from '../../language/lexicon/time-nouns.ts';
import { BEING, COPULAS, TURNING_VERBS } from '../../language/lexicon/verb-classes.ts';
import { isIt } from '../../language/phrase/is-it.ts';
import type { Argument, ClauseReading, SentenceReading } from '../../language/proposition/proposition.ts';
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
  const ofIt = kind === 'yes-no' && clauses.length === 1 ? readOfIt(clause) : null;
  if (ofIt !== null) return ofIt;
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

/** "War es [Mord]?", "Handelt es sich um [einen Wolf]?": nothing is said but what it is; null for any other question. */
function readOfIt(clause: ClauseReading): WantedIdentity | null {
  const { predicate, clause: own, arguments: list } = clause;
  if (predicate === null) return null;
  const nouns = list.filter(({ pronoun, inferred }) => !pronoun && !inferred);
  const [noun] = nouns;
  if (noun === undefined || nouns.length > 1 || !own.words.slice(1, 3).some(isIt)) return null;
  const concerns = predicate.lemmas.some((lemma) => CONCERNING_VERBS.has(lemma));
  if (!concerns && !BEING.has(predicate.lemma)) return null;
  const isNamed = (slot: string): boolean =>
    concerns ? CONCERNING_PREPOSITIONS.has(slot) : slot === 'n' || slot === 'a';
  if (!noun.slots.some(isNamed)) return null;
  const told = predicativeWords(own, clause.phrases).filter(
    ({ form }) => form.adjectives.length > 0 && !form.adverb,
  );
  return told.length > 0 ? null : { subject: null, predicate: readWanted(noun), becomes: false };
}

const isQuestionWord = ({ head, pronoun }: Argument): boolean => pronoun && head.form.question;
