import type { Word } from '../clause/clause.ts';

/** The predicate of a clause: its lexical verb with all that its helpers say about it. */
export interface Predicate {
  /** The infinitive with its separable prefix ("zurücktreten"); for a copula the copula ("sein"). */
  readonly lemma: string;
  /** Every infinitive the form may belong to, `lemma` first. */
  readonly lemmas: readonly string[];
  /** The word that carries the meaning. */
  readonly word: Word;
  readonly voice: 'active' | 'passive';
  /** `future`: werden with an infinitive. */
  readonly tense: 'present' | 'past' | 'perfect' | 'future';
  readonly mood: 'indicative' | 'subjunctive1' | 'subjunctive2';
  /** The modal verbs around it ("können", "sollen"), the outermost first. */
  readonly modals: readonly string[];
}
