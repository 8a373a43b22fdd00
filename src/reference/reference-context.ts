import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { BodyRegistry } from './body-registry.ts';
import type { PersonRegistry } from './person-registry.ts';
import type { ReferenceReason, Speaker } from './speaker.ts';

/** Whom words stand for, null for nobody; by what, or why not. */
export interface Referent {
  readonly speaker: Speaker | null;
  readonly mention: Span;
  readonly reason: ReferenceReason;
}

/** Somebody who has spoken, and where. */
export interface Spoken {
  /** Null where the words beside a statement stand for nobody: then nobody goes on. */
  readonly speaker: Speaker | null;
  readonly mention: Span;
  readonly sentence: number;
  readonly phrase: NounPhrase | null;
  /** Several spoke together: "er" and "sie" are none of them. */
  readonly joint: boolean;
}

/** What is known of an article while its speakers are resolved. */
export interface ReferenceContext {
  readonly sentences: readonly ReadSentence[];
  readonly people: PersonRegistry;
  readonly bodies: BodyRegistry;
  readonly abbreviations: ReadonlyMap<string, string>;
  /** The last statement's speaker so far, null at the beginning. */
  readonly last: Spoken | null;
  /** Whether the verb beside the speaker is one of speaking and nothing else ("sagte"): then no tool is meant. */
  readonly spoken: boolean;
  /** Whether only a person does what that verb tells ("sagte"): then "sie" is no body. */
  readonly personal: boolean;
  /** Whether a body does what that verb tells rather than one of its members ("beschloss"). */
  readonly deciding: boolean;
}

/** How a phrase that is no pronoun is resolved; passed in, because it resolves pronouns in its turn. */
export type ResolvePhrase = (
  sentence: ReadSentence,
  phrase: NounPhrase,
  context: ReferenceContext,
) => Referent;
