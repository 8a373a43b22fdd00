import type { Proposition } from '../../language/proposition/proposition.ts';
import type { Wanted } from './wanted.ts';

/** What a question wants of a proposition. */
export interface WantedRole {
  readonly roles: ReadonlySet<string>;
  readonly wanted: Wanted;
}

/** What a question asks about: a proposition, with what it wants in each role under a meaning (null: under none). */
export interface Pattern {
  readonly proposition: Proposition;
  readonly roles: (group: string | null) => readonly WantedRole[];
}

/** What a question wants to be the same: "Ist A B?"; A is null of "Wer ist B?", and of "War es B?", which asks of whatever was spoken of. */
export interface WantedIdentity {
  readonly subject: Wanted | null;
  readonly predicate: Wanted;
  /** It is asked whether somebody will be it, or stay so: who bears the title is told nothing of that by it. */
  readonly becomes: boolean;
}
