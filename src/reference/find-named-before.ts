import { clausesAbove } from '../language/clause/clauses-above.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from './find-subject.ts';
import { isDescription, isSomebody } from './fits-pronoun.ts';

/**
 * The people and bodies named before the pronoun. In its own sentence only subjects of other clauses: what stands beside
 * it in its clause is somebody else.
 */
export function findNamedBefore(
  there: ReadSentence,
  pronoun: NounPhrase,
  own: boolean,
): readonly NounPhrase[] {
  const named = there.phrases.filter(
    (phrase) =>
      phrase.attachedTo === null &&
      isSomebody(phrase) &&
      phrase.end < pronoun.start &&
      !isQuoted(there, phrase, pronoun) &&
      !isLikened(phrase) &&
      !isDescription(there, phrase),
  );
  if (!own || named.length === 0) return named.filter((phrase) => !isOwnOf(there, phrase));
  const clause = there.phrasesOf.findIndex((phrases) => phrases.includes(pronoun));
  const subjects = new Set(
    there.clauses.map((_, at) => (isAtOrBelow(there, at, clause) ? null : findSubject(there, at))),
  );
  return named.filter((phrase) => subjects.has(phrase));
}

/** „Zweifellos führt [Lamm] das Land“: whom somebody names in a quotation is not the one who goes on outside it. */
const isQuoted = ({ blocks }: ReadSentence, { start }: NounPhrase, pronoun: NounPhrase): boolean =>
  blocks.some(
    (block) =>
      block.start <= start &&
      block.end > start &&
      !(block.start <= pronoun.start && block.end > pronoun.start),
  );

/** "als [Minister]", "wie [ein Feldherr]": what somebody is or is like; with a name it is somebody else. */
const isLikened = ({ preposition, name }: NounPhrase): boolean =>
  preposition?.form.lower === 'als' || (name === null && preposition?.form.traits.has('comparison') === true);

/** "Ohm vermisst [ihre Tochter]": not the one who goes on. */
const isOwnOf = (there: ReadSentence, phrase: NounPhrase): boolean =>
  phrase.words[0]?.form.traits.has('possessive') === true &&
  phrase.name === null &&
  !there.clauses.some((_, at) => findSubject(there, at) === phrase);

/** "[Der Rat] irre, sagte sie": what is told in a clause does not name whoever tells it. */
const isAtOrBelow = ({ clauses }: ReadSentence, index: number, top: number): boolean =>
  clausesAbove(clauses, index).includes(top);
