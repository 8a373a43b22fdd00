import type { Clause, Word } from '../clause/clause.ts';
import type { Predicate } from '../clause/predicate.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Span } from '../span.ts';

/**
 * The grammatical place of an argument: n, a, d for the cases; g genitive attribute, m first part of a compound
 * ("[Waffen]lieferung"), j country adjective ("[iranische] Lieferung"), self the event noun itself ("zehn [Tote]"); else
 * the preposition.
 */
export type Slot = string;

export interface Argument {
  /** Every place it may fill; more than one while the form leaves it open. */
  readonly slots: readonly Slot[];
  /** The words that carry its meaning: adjectives, nouns, names. */
  readonly words: readonly Word[];
  /** The words of its genitive and prepositional attributes ("die Regierung [von Max Vogt]"). */
  readonly attributes: readonly Word[];
  /** Of those the words of genitives alone ("den Bau [der Moschee]"). */
  readonly genitives: readonly Word[];
  readonly head: Word;
  readonly phrase: Phrase | null;
  /** The word is a pronoun nobody resolved. */
  readonly pronoun: boolean;
  /** It was taken from another clause, or only may belong here ("Er kündigte [den Kauf] an": he buys). */
  readonly inferred: boolean;
}

/** - `affirmed`, `denied`, `planned`; `open`: possible, unconfirmed, asked; `none`: a condition, a demand, a mere mention. */
export type Polarity = 'affirmed' | 'denied' | 'open' | 'planned' | 'none';

export type Attitude = 'for' | 'against';

export interface Claim {
  readonly polarity: Polarity;
  /** The denial is bound to its time: "noch nicht", "bislang nicht". */
  readonly notYet: boolean;
  /** Whether somebody wants it, allows it or has to do it, or warns against it; null for none of them. */
  readonly attitude: Attitude | null;
  /** What spoke, innermost first, one for each of the rules. */
  readonly grounds: readonly Ground[];
  /** The rules that spoke, innermost first; they explain and decide nothing. */
  readonly rules: readonly string[];
}

/**
 * What spoke on a claim, as far as an answer depends on it.
 *
 * - `said`: somebody says it. `unsaid`: somebody does not say ("sagte nicht, wie viele").
 * - `asked`: somebody asks. `unconfirmed`: somebody does not confirm it. `rejected`: somebody denies it.
 * - `meant`, `allowed`, `due`: it ought to be, may be, has to be ("soll", "darf", "muss").
 * - `demanded`, `warned`, `planned`: somebody wants it, fears it, has it in mind. `coming`: it is told for a time to come.
 * - `ought`: it was meant to be, or ought to be.
 * - `able`: somebody can. `unreal`: it would be. `condition`: if it is. `without`: it does not come with it.
 * - `mentioned`: only a noun names it. `other`: anything else.
 */
export type Ground =
  | 'said'
  | 'unsaid'
  | 'asked'
  | 'unconfirmed'
  | 'rejected'
  | 'meant'
  | 'ought'
  | 'allowed'
  | 'due'
  | 'demanded'
  | 'warned'
  | 'planned'
  | 'coming'
  | 'able'
  | 'unreal'
  | 'condition'
  | 'without'
  | 'mentioned'
  | 'other';

/** An event that a sentence talks about: by a verb, a noun ("Lieferung") or an adjective ("schuldig"). */
export interface Proposition extends Span {
  readonly kind: 'verb' | 'noun' | 'adjective';
  /** The lemmas the word may belong to; a noun's own and those of the verb it comes from. */
  readonly lemmas: readonly string[];
  /** The meanings it may have, by the predicate lexicon. */
  readonly groups: readonly string[];
  readonly arguments: readonly Argument[];
  readonly claim: Claim;
  /** The only argument that the claim denies: "nicht [Busse], sondern Bahnen"; null where it denies all or nothing. */
  readonly focus: Argument | null;
  /** "die Lieferung", "diese Lieferung": it was spoken of before. */
  readonly definite: boolean;
  /** Index of its clause in the sentence. */
  readonly clause: number;
}

/** A clause with its predicate and phrases. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly predicate: Predicate | null;
  readonly phrases: readonly Phrase[];
  readonly arguments: readonly Argument[];
}

export interface SentenceReading extends Span {
  readonly clauses: readonly ClauseReading[];
  readonly propositions: readonly Proposition[];
}
