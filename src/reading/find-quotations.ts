import type { Span } from '../language/span.ts';

/** A quotation with its marks. `closed` is false when the text ends the paragraph before closing it. */
export interface Quotation extends Span {
  readonly closed: boolean;
  /** Offsets without the marks. */
  readonly inner: Span;
}

/** Marks that open, with those that may close them. The same straight mark does both. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['„', '“”"«»'],
  ['“', '”“"'],
  ['”', '”"'],
  ['"', '"“”'],
  ['»', '«"'],
  ['«', '»"'],
]);
const OPENS_ONLY = new Set(['„']);
const MARK_OR_BREAK = /[„“”"»«\n]/g;

/**
 * The quotations of a text, outermost only, in order. A quotation never crosses an empty line; one that stays
 * open ends with its line. Linear: every mark is looked at once.
 *
 * @param from first offset to look at
 * @param to offset after the last one
 */
export function findQuotations(text: string, from = 0, to = text.length): readonly Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  let closers = '';
  let depth = 0;
  const close = (end: number, closed: boolean): void => {
    const inner = { start: start + 1, end: closed ? end - 1 : end };
    if (text.slice(inner.start, inner.end).trim() !== '') found.push({ start, end, closed, inner });
    start = -1;
    depth = 0;
  };
  const marks = new RegExp(MARK_OR_BREAK);
  marks.lastIndex = from;
  for (let match = marks.exec(text); match !== null && match.index < to; match = marks.exec(text)) {
    const { index } = match;
    const [mark] = match;
    if (mark === '\n') {
      if (start >= 0) close(trimEnd(text, start, index), false);
      continue;
    }
    const pair = PAIRS.get(mark);
    if (pair === undefined) continue;
    if (start < 0) {
      if (!opens(text, index)) continue;
      start = index;
      closers = pair;
    } else if (OPENS_ONLY.has(mark) && !closesLow(text, index)) depth += 1;
    else if (OPENS_ONLY.has(mark)) close(index + 1, true);
    else if (opensAngled(text, index, closers)) depth += 1;
    else if (closers.includes(mark)) {
      if (depth > 0) depth -= 1;
      else close(index + 1, true);
    }
  }
  if (start >= 0) close(trimEnd(text, start, to), false);
  return found;
}

/** A mark opens before a letter or a digit; behind a letter it closes something that was never opened. */
function opens(text: string, index: number): boolean {
  if (text.charAt(index) === '„') return !closesLow(text, index);
  return !/[\p{L}\p{N}.,!?]/u.test(text.charAt(index - 1)) && /[^\s,;:)]/.test(text.charAt(index + 1));
}

/** "„Er sang («Der Mond») und ging“": in low marks angled ones that open hold something of their own. */
const opensAngled = (text: string, index: number, closers: string): boolean =>
  /[«»]/.test(text.charAt(index)) && closers.startsWith('“') && opens(text, index);

/** "…gezeigt„, sagte er": the opening mark typed for the closing one, behind a word and before a space or a stop. */
const closesLow = (text: string, index: number): boolean =>
  /[\p{L}\p{N}.,!?]/u.test(text.charAt(index - 1)) && /^(?:[\s.,;:!?)–-]|$)/.test(text.charAt(index + 1));

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}
