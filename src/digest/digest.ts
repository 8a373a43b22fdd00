import type { AnswerStatement, Change, Contradiction, Coverage, Position } from '../answer/answer.ts';
import type { Topic } from '../storage/subscription-store.ts';

/** A statement the channel has read and that is no longer in the archive. Its words are not shown again. */
export interface GoneStatement {
  readonly speaker: string | null;
  /** When it was said, or null. */
  readonly date: string | null;
  readonly article: string;
  readonly title: string;
  readonly source: string | null;
  readonly url: string | null;
}

/** One piece of news on a topic. */
export type DigestItem =
  /** geändert: one speaker with another position than before, with both statements. */
  | { readonly kind: 'changed'; readonly change: Change }
  /** widersprüchlich: two speakers with opposite positions. */
  | { readonly kind: 'contradicted'; readonly contradiction: Contradiction }
  /** zurückgezogen: the article has left the archive. */
  | { readonly kind: 'withdrawn'; readonly was: GoneStatement }
  /** berichtigt: the article no longer has the statement; `now` is what the same speaker says there instead. */
  | { readonly kind: 'corrected'; readonly was: GoneStatement; readonly now: AnswerStatement | null }
  /** neu; the position is null where the topic asks no question. */
  | {
      readonly kind: 'new';
      readonly position: Position | null;
      readonly statement: AnswerStatement;
    };

/** What is new on a topic for one channel. Values only: each chat renders it in its own way. */
export interface Digest {
  readonly topic: Topic;
  /** The instant of the channel's last look at this topic, or null when it never had one. */
  readonly since: string | null;
  /** The weightiest first. */
  readonly items: readonly DigestItem[];
  /** How many items were left out. */
  readonly left: number;
  /** How many further articles or sentences repeat what the channel has read. */
  readonly repeated: number;
  readonly coverage: Coverage;
}
