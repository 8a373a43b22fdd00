import type { Argument } from '../../language/proposition/proposition.ts';
import type { Wanted } from '../wanted/wanted.ts';

/** What is known around a proposition: who was spoken of before, and what the article is about. */
export interface MatchContext {
  /** Whether the article's title or the passage names it. */
  mentions(wanted: Wanted): boolean;
  /** The article's text holds the word. */
  articleNames(wanted: Wanted): boolean;
  /** The article's text holds what it is of ("bei der Landung [der Morgenröte]"). */
  namesAttributes(wanted: Wanted): boolean;
  /** The article's text holds the names of whose it is ("das Wrack [der Morgenröte]"). */
  namesOwners(wanted: Wanted): boolean;
  /** The article's text holds the first part of a compound that no dictionary lists ("[Harbrück]bahn"). */
  namesFirstPart(wanted: Wanted): boolean;
  /** The sentence names it. */
  holdsInSentence(wanted: Wanted): boolean;
  /** "Auch [dort] starben Gäste": the sentence takes up a place, and the one before does not name the wanted one. */
  pointsElsewhere(wanted: Wanted): boolean;
  /** Sentence or title hold the first part of a compound ("ein Gesetz über Adoptionen" is an "Adoptionsgesetz"). */
  completes(wanted: Wanted): boolean;
  /** Title or passage hold a word of its root ("militärisch" for "Militär"). */
  mentionsRoot(wanted: Wanted): boolean;
  /** A pronoun or a description ("der Minister") stands for the wanted one. */
  standsFor(wanted: Wanted, argument: Argument): boolean;
  /** The sentence names it, and no other country. */
  sentenceNames(wanted: Wanted): boolean;
  /** The same event told shortly before fills this role with what was wanted. */
  continues(wanted: Wanted, roles: ReadonlySet<string>): boolean;
}
