import type { Position } from '../answer.ts';

/** The side a sentence takes if it answers at all, and what in its grammar shows it. */
export interface Side {
  readonly position: Position;
  /** The way it was found, for explanations; it decides nothing. */
  readonly way: string;
}
