import type { Span } from '../language/span.ts';

/** A line of a text, or what boilerplate leaves of it. */
export interface ContentLine extends Span {
  /** Boilerplate, or nothing, stands directly before it. */
  readonly apart: boolean;
}

/**
 * The lines of a text without its boilerplate, empty ones among them; none crosses a break.
 * @param boilerplate in order of their beginnings
 */
export function* contentLines(text: string, boilerplate: readonly Span[]): Iterable<ContentLine> {
  let from = 0;
  for (const { start, end } of [...boilerplate, { start: text.length, end: text.length }]) {
    let at = from;
    for (const line of text.slice(from, start).split('\n')) {
      yield { start: at, end: at + line.length, apart: at === from };
      at += line.length + 1;
    }
    from = Math.max(from, end);
  }
}
