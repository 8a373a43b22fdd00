import type { Word } from '../clause/clause.ts';
import type { Span } from '../span.ts';

/** Whether nothing but a space (and perhaps a quotation mark) stands between a word and the one before it. */
export function follows(words: readonly Word[], index: number, text: string): boolean {
  const before = words[index - 1];
  const word = words[index];
  return before !== undefined && word !== undefined && adjacent(before, word, text);
}

const SPACE = /^[ \u00a0]{0,2}[„“"»«‚‘›‹]?[ \u00a0]?$|^[.’'/] ?$|^["“«”][ -]$/;

function adjacent(left: Span, right: Span, text: string): boolean {
  return right.start - left.end <= 4 && SPACE.test(text.slice(left.end, right.start));
}
