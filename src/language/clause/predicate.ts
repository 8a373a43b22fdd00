import type { Word } from './clause.ts';

/** The predicate of a clause: its lexical verb with all that its helpers say about it. */
export interface Predicate {
  /** The infinitive with its separable prefix ("zurücktreten"); for a copula the copula ("sein"). */
  readonly lemma: string;
  /** Every infinitive the form may belong to, `lemma` first. */
  readonly lemmas: readonly string[];
  /** The word that carries the meaning. */
  readonly word: Word;
  /** The particle that stands apart from its finite verb ("teilte … [mit]"), or null. */
  readonly prefix: Word | null;
  readonly voice: 'active' | 'passive';
  /** "ist gesperrt": how something is rather than what is done; its voice is passive. */
  readonly state: boolean;
  /** `future`: werden with an infinitive. */
  readonly tense: 'present' | 'past' | 'perfect' | 'future';
  readonly mood: 'indicative' | 'subjunctive1' | 'subjunctive2';
  /** The modal verbs around it ("können", "sollen"), the outermost first. */
  readonly modals: readonly string[];
}

/** "wird gesperrt": something is done to the subject, and it is not only told how that is. */
export const isProcess = (predicate: Predicate | null): boolean =>
  predicate?.voice === 'passive' && !predicate.state;

/** "sperrte", "hat gesperrt", "hatte gesperrt": it tells what was. */
export const tellsPast = (predicate: Predicate | null | undefined): boolean =>
  predicate?.tense === 'past' || predicate?.tense === 'perfect';

/**
 * Which verb of a bracket tells: `outer` the finite one unless it is an auxiliary or a modal ("[hält] für gerechtfertigt", "[ließ]
 * verlauten"), for who says it; `inner` the one that names what happens ("gilt als [gesperrt]", "ließ [sperren]").
 */
export type Telling = 'outer' | 'inner';
