import { characterKind, DIGIT, EXTENDER, LETTER, PUNCTUATION, SPACE } from './character-kind.ts';

/**
 * Takes a token: where it begins and ends, and what its first character is (`LETTER`, `DIGIT`, or of a mark
 * `PUNCTUATION` or `EXTENDER`).
 */
export type VisitToken = (start: number, end: number, first: number) => void;

/**
 * Goes through the tokens of a text, or of a part of it, in order, without making a string of any.
 *
 * @param start first offset to look at; offsets count in the whole text
 * @param end offset after the last one
 */
export function scanTokens(text: string, start: number, end: number, visit: VisitToken): void {
  const last = Math.min(end, text.length);
  for (let from = Math.max(0, start); from < last; ) {
    const kind = characterKind(text.charCodeAt(from));
    if (kind === SPACE) {
      from += 1;
      continue;
    }
    const to = kind === LETTER || kind === DIGIT ? endOfWord(text, from, last) : endOfMark(text, from, last);
    visit(from, to, kind);
    from = to;
  }
}

function endOfWord(text: string, from: number, last: number): number {
  let to = from + 1;
  while (to < last) {
    const kind = characterKind(text.charCodeAt(to));
    if (kind === LETTER || kind === DIGIT || kind === EXTENDER) to += 1;
    else if (kind === PUNCTUATION && to + 1 < last && joins(text, from, to)) to += 2;
    else break;
  }
  return to;
}

/** Whether the mark at `at` joins the letters or digits at its sides; the word so far began at `from`. */
function joins(text: string, from: number, at: number): boolean {
  const left = characterKind(text.charCodeAt(at - 1));
  const right = characterKind(text.charCodeAt(at + 1));
  switch (text.charAt(at)) {
    case '-':
      return right === LETTER;
    case "'":
    case '’':
      return right === left && right !== PUNCTUATION;
    case ',':
      return left === DIGIT && right === DIGIT;
    case '.':
      return (
        (left === DIGIT && right === DIGIT) ||
        (left === LETTER && right === LETTER && isInnerStop(text, from, at))
      );
    default:
      return false;
  }
}

/** A stop inside a name ("example.org") or between single letters ("z.B", "U.S"); not one between sentences. */
function isInnerStop(text: string, from: number, at: number): boolean {
  if (!isCapital(text.charAt(at + 1))) return true;
  return at - 1 === from || text.charAt(at - 2) === '.';
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** One mark with all its halves and combining characters. */
function endOfMark(text: string, from: number, last: number): number {
  let to = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  while (to < last && characterKind(text.charCodeAt(to)) === EXTENDER && text.charAt(to) !== '_') to += 1;
  return Math.min(to, last);
}
