import type { Span } from '../../language/span.ts';
import type { Statement } from '../../statement/statement.ts';
import { speakerOf } from '../match/speaker-of.ts';

/** So much of a sentence a statement must hold to be what the sentence tells. */
const LEAST_HELD = 0.25;

/**
 * Who tells a sentence: of the statements that hold a good part of it the one with a known speaker, and of those the one that
 * holds most; the innermost where two hold the same. Null for what the article itself tells.
 */
export function findTelling(sentence: Span, statements: readonly Statement[]): Statement | null {
  const length = sentence.end - sentence.start;
  let best: Statement | null = null;
  let worth = 0;
  for (const statement of statements) {
    const held = statement.spans.reduce((sum, span) => sum + overlapOf(span, sentence), 0) / length;
    if (held < LEAST_HELD) continue;
    const value = held + (speakerOf(statement) === null ? 0 : 1);
    if (value > worth) {
      best = statement;
      worth = value;
    }
  }
  return best;
}

const overlapOf = (left: Span, right: Span): number =>
  Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
