import type { Article } from '../article/article.ts';
import type { Claim, Proposition } from '../language/proposition/proposition.ts';
import type { Span } from '../language/span.ts';
import type { Statement } from '../statement/statement.ts';
import type { Position } from './answer.ts';

/** A sentence, or a statement of several, that may be shown. */
export interface Candidate {
  readonly article: Article;
  /** What would be shown. */
  readonly span: Span;
  /** Who says it; null for what the article itself tells. */
  readonly statement: Statement | null;
  readonly proposition: Proposition | null;
  readonly claim: Claim;
  /** How well it fits, by its roles or words. */
  readonly score: number;
  readonly position: Position;
  /** How likely it answers, by the learned weights; absent where nobody weighed it. */
  readonly likelihood?: number;
  /** Grammar proves that it answers. */
  readonly proven?: boolean;
  /** A number or a day is asked for, and it tells none. */
  readonly lacking?: boolean;
  /** What distinguishes it inside its position: the number, the place, the filler asked for. */
  readonly content: string | null;
}

/** A sentence that was looked at and left out. */
export interface Rejected {
  readonly article: Article;
  readonly span: Span;
  readonly statement: Statement | null;
  readonly proposition: Proposition | null;
  readonly reason: string;
}
