import type { Word } from '../../language/clause/clause.ts';
import type { Dictionary } from '../../language/dictionary.ts';
import { compareConcepts, readConcept } from '../../language/proposition/concept.ts';
import { findCountryOfWord } from '../../language/proposition/find-country-of-word.ts';
import type { Proposition, SentenceReading } from '../../language/proposition/proposition.ts';
import { compareArgument, type Wanted } from './compare-arguments.ts';
import type { MatchContext } from './match-proposition.ts';
import { readRoles } from './roles.ts';

/** How many sentences back an event is still the one spoken of. */
const MEMORY = 4;

/**
 * What was said before a sentence: the words of title and passage, and the events of the last sentences. A definite
 * noun ("die Lieferung"), a passive without an actor or a pronoun goes on with them.
 */
export class ArticleContext implements MatchContext {
  readonly dictionary: Dictionary;
  readonly #words: readonly Word[];
  readonly #before: SentenceReading[];
  #candidate: Proposition | null = null;
  #sentence: SentenceReading | null = null;

  constructor(
    dictionary: Dictionary,
    title: readonly SentenceReading[],
    passage: readonly SentenceReading[],
  ) {
    this.dictionary = dictionary;
    this.#words = [...title, ...passage].flatMap(({ clauses }) =>
      clauses.flatMap(({ clause }) => clause.words),
    );
    this.#before = [...title];
  }

  /** Looks at a proposition of the sentence that follows those passed. */
  look(sentence: SentenceReading, candidate: Proposition): void {
    this.#sentence = sentence;
    this.#candidate = candidate;
  }

  pass(sentence: SentenceReading): void {
    this.#before.push(sentence);
  }

  mentions(wanted: Wanted): boolean {
    return mentionsIn(this.#words, wanted, this.dictionary);
  }

  continues(wanted: Wanted, roles: ReadonlySet<string>): boolean {
    const candidate = this.#candidate;
    if (candidate === null || (candidate.kind === 'noun' && !candidate.definite)) return false;
    for (const before of this.#events(candidate)) {
      const group = before.groups.find((name) => candidate.groups.includes(name)) ?? null;
      for (const filler of readRoles(before, group)) {
        if (filler.argument.pronoun || ![...roles].some((role) => filler.roles.has(role))) continue;
        return compareArgument(wanted, filler.argument, this.dictionary) !== null;
      }
    }
    return false;
  }

  /** The events of the same kind told before, the nearest first. */
  *#events(candidate: Proposition): Iterable<Proposition> {
    const inside = this.#sentence?.propositions.filter(({ start }) => start < candidate.start) ?? [];
    for (const proposition of [...inside].reverse())
      if (isSameEvent(proposition, candidate)) yield proposition;
    for (const sentence of this.#before.slice(-MEMORY).reverse())
      for (const proposition of [...sentence.propositions].reverse())
        if (isSameEvent(proposition, candidate)) yield proposition;
  }
}

const isSameEvent = (left: Proposition, right: Proposition): boolean =>
  left !== right &&
  (left.groups.some((group) => right.groups.includes(group)) ||
    left.lemmas.some((lemma) => right.lemmas.includes(lemma)));

/** Whether all that is required stands among the words. */
export function mentionsIn(
  words: readonly Word[],
  { required, origins }: Wanted,
  dictionary: Dictionary,
): boolean {
  const found = (test: (word: Word) => boolean): boolean => words.some(test);
  return (
    required.every((concept) =>
      concept.country !== null
        ? found(({ text }) => findCountryOfWord(text) === concept.country)
        : found(({ form }) => compareConcepts(concept, readConcept(form, dictionary)) !== null),
    ) && origins.every((country) => found(({ text }) => findCountryOfWord(text) === country))
  );
}
