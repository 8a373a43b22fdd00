import type { SmallTalk } from '../../language/lexicon/small-talk.ts';
import type { Noise } from './clean-typed.ts';
import type { Ending } from './peel-ending.ts';
import type { Opening } from './peel-opening.ts';

/** What of a message was set aside. */
export type SetAside = Noise | Opening | Ending | 'particle' | 'negation' | 'alternative';

/** A message as the question it asks. */
export interface Understood {
  /** The plain question; the empty string when nothing is asked. */
  readonly text: string;
  /** What the message told beside it, with its marks: says which event is meant. The empty string for nothing. */
  readonly context: string;
  readonly setAside: readonly SetAside[];
  /** Further questions of the same message, as they were typed: they are not answered here. */
  readonly others: readonly string[];
  /** What it is when it asks nothing of the archive; null for a question. */
  readonly smallTalk: SmallTalk | null;
}
