import { MEASURE_VERBS } from '../../language/lexicon/verb-classes.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import { compareConcepts, isNaming, readConcept } from '../../language/proposition/concept.ts';
import type { ClauseReading, Proposition } from '../../language/proposition/proposition.ts';
import { createArgument } from '../../language/proposition/read-arguments.ts';
import type { Candidate } from '../candidate.ts';
import type { Judge, SentenceInContext } from '../find-candidates.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import type { Measured, QuestionReading } from '../question/question-reading.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { candidateOf } from './candidate-of.ts';
import { findAmount } from './find-amount.ts';

/**
 * Judges "Wie hoch war der Umsatz?": the clause must have what is measured as its subject, an amount, and a verb that puts
 * the two together; and be about nobody else's.
 */
export function judgeByMeasure(question: QuestionReading, measured: Measured): Judge {
  return (at) => {
    for (const proposition of at.sentence.propositions) {
      if (proposition.kind === 'noun') continue;
      const { polarity } = proposition.claim;
      if (polarity === 'denied' || polarity === 'none') continue;
      const content = findContent(question, measured, at, proposition);
      if (content === null) continue;
      const position = polarity === 'open' ? 'offen' : polarity === 'planned' ? 'geplant' : 'andere';
      const candidate: Candidate = {
        ...candidateOf(at, proposition),
        score: 1,
        position,
        content,
      };
      return { found: [candidate], rejected: [] };
    }
    return { found: [], rejected: [] };
  };
}

function findContent(
  question: QuestionReading,
  measured: Measured,
  at: SentenceInContext,
  proposition: Proposition,
): string | null {
  const clause = at.sentence.clauses[proposition.clause];
  if (clause === undefined || !measures(clause, measured)) return null;
  const { wanted } = measured;
  if (!at.context.namesOwners(wanted)) return null;
  const index = clause.phrases.findIndex((phrase, place) => isMeasured(clause, phrase, place, wanted));
  if (index < 0 || !isNoOthers(question, wanted, clause.phrases, index, at)) return null;
  return findAmount(at, clause, clause.phrases[index] as Phrase);
}

/** "Der Umsatz betrug …", "Der Umbau kostete …", "Der Turm ist … hoch". */
function measures({ predicate, clause }: ClauseReading, { adjective, verb }: Measured): boolean {
  const lemmas = predicate?.lemmas ?? [];
  if (adjective === null) return verb !== null && lemmas.includes(verb);
  if (clause.words.some(({ form }) => form.lower === adjective)) return true;
  return lemmas.some((lemma) => MEASURE_VERBS.has(lemma));
}

function isMeasured(
  { arguments: list, phrases }: ClauseReading,
  phrase: Phrase,
  place: number,
  wanted: Wanted,
): boolean {
  const own = list.find((argument) => argument.phrase === phrase);
  if (own === undefined || !own.slots.some((slot) => slot === 'n' || slot === 'a' || slot === 'd'))
    return false;
  const likeness = compareArgument(wanted, createArgument(phrases, place, []));
  return likeness === 'same' || likeness === 'narrower';
}

/**
 * What else the question names must stand near; and what hangs on the measured one ("der Umsatz [von Nordwerk]") or says
 * where ("[in Norwegen] betrug der Umsatz") must be what the question named.
 */
function isNoOthers(
  { topic }: QuestionReading,
  { argument: { phrase, words, attributes, genitives } }: Wanted,
  phrases: readonly Phrase[],
  index: number,
  { context }: SentenceInContext,
): boolean {
  const rest = topic.filter(({ argument }) => argument.phrase !== phrase);
  if (!rest.every((other) => context.mentions(other))) return false;
  const asked = [
    ...words,
    ...attributes,
    ...genitives,
    ...rest.flatMap(({ argument }) => argument.words),
  ].map(({ form }) => readConcept(form));
  const placed = rest.some(({ argument }) => argument.phrase?.preposition === 'in');
  return phrases
    .filter(
      ({ genitiveOf, attachedTo, preposition }) =>
        genitiveOf === index ||
        (attachedTo === index && preposition === 'von') ||
        (placed && preposition === 'in'),
    )
    .flatMap(({ nouns, determiner, preposition }) =>
      nouns
        .map(({ form }) => readConcept(form))
        .filter((concept) => isNaming(concept) || (determiner === null && preposition === 'von')),
    )
    .every((owner) => asked.some((concept) => compareConcepts(concept, owner) !== null));
}
