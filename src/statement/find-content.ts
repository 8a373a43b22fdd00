import type { Clause } from '../language/clause/clause.ts';
import { clausesAbove } from '../language/clause/clauses-above.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/** The clauses that depend on a clause, itself first, each index once. */
export function clauseTree(
  sentence: ReadSentence,
  root: number,
  without: ReadonlySet<number> = NONE,
): readonly number[] {
  const tree = [root];
  const seen = new Set([...without, root]);
  for (let position = 0; position < tree.length; position += 1)
    for (let index = 0; index < sentence.clauses.length; index += 1)
      if (sentence.clauses[index]?.parent === tree[position] && !seen.has(index)) {
        seen.add(index);
        tree.push(index);
      }
  return tree;
}

/** The clause at the top over a clause. */
export const topClause = ({ clauses }: ReadSentence, index: number): number =>
  clausesAbove(clauses, index).at(-1) ?? index;

const NONE: ReadonlySet<number> = new Set();

/**
 * The stretches of text that clauses cover, joined where nothing but punctuation (or a coordinator) stands between, without the
 * spans to leave out.
 */
export function spansOf(
  sentence: ReadSentence,
  clauses: readonly number[],
  without: readonly Span[] = [],
): readonly Span[] {
  const parts = clauses
    .flatMap((index) => sentence.clauses[index]?.parts ?? [])
    .flatMap((part) => subtract(part, without))
    .toSorted((left, right) => left.start - right.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of parts) {
    const last = joined.at(-1);
    if (last !== undefined && joins(sentence, last.end, start, without)) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return mergeOverlaps(
    joined.map((span) => withMarks(sentence, span)).filter(({ start, end }) => end > start),
  );
}

/** Spans in order as disjoint ones: with the marks of a quotation one may have grown into the next. */
function mergeOverlaps(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function joins(sentence: ReadSentence, from: number, to: number, without: readonly Span[]): boolean {
  if (to <= from) return true;
  if (without.some(({ start, end }) => start < to && end > from)) return false;
  return to - from < 12 && !/[\p{L}\p{N}]/u.test(sentence.text.slice(from, to));
}

/** What is left of a span without others, without commas and spaces at the cut. */
function subtract(span: Span, without: readonly Span[]): readonly Span[] {
  let rest: readonly Span[] = [span];
  for (const { start, end } of without)
    rest = rest.flatMap((piece) =>
      end <= piece.start || start >= piece.end
        ? [piece]
        : [
            { start: piece.start, end: start },
            { start: end, end: piece.end },
          ].filter((left) => left.end > left.start),
    );
  return rest;
}

/** Trims white space and commas, and takes in the quotation marks of a snippet at either end, and one that begins inside. */
function withMarks(sentence: ReadSentence, span: Span): Span {
  const { text, snippets } = sentence;
  let { start, end } = span;
  while (start < end && /[\s,;:–-]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:–-]/.test(text.charAt(end - 1))) end -= 1;
  for (const snippet of snippets) {
    if (snippet.inner.start === start) start = snippet.start;
    if (snippet.inner.end === end || (snippet.start >= start && snippet.start < end && snippet.end > end))
      end = snippet.end;
  }
  return { start, end };
}

/** Whether a clause can be what is said: "dass …", "ob …", "was …", "sie habe …"; not "so dass …", "wo …". */
export function isContentClause(clause: Clause): boolean {
  if (clause.kind === 'main' || clause.kind === 'question' || clause.kind === 'condition') return true;
  const introducer = clause.introducer?.form.lower;
  if (clause.kind !== 'subordinate' || introducer === undefined) return false;
  if (introducer === 'dass' || introducer === 'daß' || introducer === 'ob')
    return clause.words[0]?.form.traits.has('no-content') !== true;
  return clause.introducer?.form.traits.has('content-question') === true;
}

export const isContentInfinitive = (clause: Clause): boolean =>
  clause.kind === 'infinitive' && clause.introducer?.form.traits.has('no-content-infinitive') !== true;
