import type { TemporalExpression } from '../temporal-expression.ts';
import type { TimeContext } from './time-context.ts';

/**
 * One kind of expression: the words it can begin with, its pattern, and what a match means.
 */
export interface TimeKind {
  readonly name: string;
  /** Lower-cased first words; a number stands for itself under NUMBER. */
  readonly starts: Iterable<string>;
  /**
   * Source of a regular expression, matched ignoring case at the first word's offset. Of classes that tell capital from small
   * letters it may have none.
   */
  readonly pattern: string;
  /** @returns the expressions in the match, in order and disjoint; empty when it is none after all */
  read(match: RegExpExecArray, context: TimeContext): readonly TemporalExpression[];
}

/** In `starts`: any number in digits. */
export const NUMBER = '0';
