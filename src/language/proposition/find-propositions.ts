import type { Dictionary } from '../dictionary.ts';
import type { Sentence } from '../sentence.ts';
import { findNounPropositions } from './find-noun-propositions.ts';
import { findSenses } from './predicate-groups.ts';
import type { ClauseReading, Proposition, SentenceReading } from './proposition.ts';
import { predicativeWords, readClaim } from './read-claim.ts';
import { readClauses } from './read-clauses.ts';
import { baseOf } from './read-own-claim.ts';

/** Reads a sentence as propositions: for each verb, event noun and predicative adjective who did what, and whether. */
export function readSentence(sentence: Sentence, dictionary: Dictionary): SentenceReading {
  const clauses = readClauses(sentence, dictionary);
  const propositions = clauses.flatMap((_, index) => [
    ...findVerbPropositions(clauses, index, dictionary),
    ...findNounPropositions(clauses, index, dictionary),
  ]);
  return { start: sentence.start, end: sentence.end, clauses, propositions };
}

const groupsOf = (lemmas: readonly string[]): readonly string[] => [
  ...new Set(lemmas.flatMap((lemma) => findSenses(lemma).map(({ group }) => group))),
];

function findVerbPropositions(
  clauses: readonly ClauseReading[],
  index: number,
  dictionary: Dictionary,
): readonly Proposition[] {
  const { clause, predicate, phrases, arguments: own } = clauses[index] as ClauseReading;
  if (predicate === null) return [];
  const claim = readClaim(clauses, index, dictionary);
  const shared = { arguments: own, claim, definite: false, clause: index };
  const { word, lemmas } = predicate;
  const verb: Proposition = {
    ...shared,
    kind: 'verb',
    lemmas,
    groups: groupsOf(lemmas),
    start: word.start,
    end: word.end,
  };
  const adjectives = predicativeWords(clause, phrases)
    .filter(
      ({ form }) => form.lower !== word.form.lower && groupsOf([form.lower, baseOf(form.lower)]).length > 0,
    )
    .filter(({ form }) => !form.adverb || form.lower === 'dafür' || form.lower === 'dagegen')
    .map(
      (adjective): Proposition => ({
        ...shared,
        kind: 'adjective',
        lemmas: [adjective.form.lower],
        groups: groupsOf([adjective.form.lower]),
        start: adjective.start,
        end: adjective.end,
      }),
    );
  return [verb, ...adjectives];
}
