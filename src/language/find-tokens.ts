import { characterKind, DIGIT, EXTENDER, LETTER, PUNCTUATION, SPACE } from './token/character-kind.ts';
import type { Token } from './token.ts';

/**
 * The tokens of a text, or of a part of it, in order; white space is left out. Words joined by hyphens
 * ("US-Regierung", "30-jährig"), with an apostrophe or inner full stops ("geht's", "z.B", "example.org") and numbers
 * with separators ("1.300", "4,5") are one token; a full stop before a capital parts them ("Ende.Anfang").
 *
 * Follows the word boundaries of Unicode (UAX 29) for German text, but ten times as fast as `Intl.Segmenter`.
 *
 * @param text the whole text
 * @param start first offset to look at; offsets of the tokens count in the whole text
 * @param end offset after the last one
 */
export function findTokens(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  const last = Math.min(end, text.length);
  for (let from = Math.max(0, start); from < last; ) {
    const kind = characterKind(text.charCodeAt(from));
    if (kind === SPACE) {
      from += 1;
      continue;
    }
    const isWord = kind === LETTER || kind === DIGIT;
    const to = isWord ? endOfWord(text, from, last) : endOfMark(text, from, last);
    tokens.push({
      text: text.slice(from, to),
      kind: !isWord ? 'punctuation' : kind === LETTER || hasHyphen(text, from, to) ? 'word' : 'number',
      start: from,
      end: to,
    });
    from = to;
  }
  return tokens;
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

function hasHyphen(text: string, from: number, to: number): boolean {
  const at = text.indexOf('-', from);
  return at >= 0 && at < to;
}
