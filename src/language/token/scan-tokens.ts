import type { Token } from '../token.ts';

/** Soft hyphens, spaces of no width, marks of direction. */
const UNSEEN_LETTERS = '\u00ad\u200b\u200e\u200f\u2060\ufeff';

/** Whether a UTF-16 unit is a letter of the basic plane, or a digit. */
export const isLetter = (code: number): boolean => kinds[code] === LETTER;
export const isDigit = (code: number): boolean => kinds[code] === DIGIT;

/** Takes a token: where it begins and ends, and what it is. */
export type VisitToken = (start: number, end: number, kind: Token['kind']) => void;

/** What a UTF-16 unit can be. Constants and table of this file alone: loops load those of another file each time. */
const PUNCTUATION = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
/** Belongs to the word before it and begins none: accents, joiners, the underscore. */
const EXTENDER = 4;
/** Seen by nobody: belongs to the word before it and parts nothing, and stands for nothing anywhere else. */
const UNSEEN = 5;

/** Joiners, underscore: inside a word they part nothing. */
const JOINERS = '\u200c\u200d_';

/** The kind of every UTF-16 unit; halves of characters beyond the basic plane count as punctuation. */
const kinds = createKinds();

function createKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code += 1) table[code] = kindOf(String.fromCharCode(code));
  return table;
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (UNSEEN_LETTERS.includes(character)) return UNSEEN;
  if (/\p{M}/u.test(character) || JOINERS.includes(character)) return EXTENDER;
  return character.trim() === '' ? SPACE : PUNCTUATION;
}

/**
 * Goes through the tokens of a text, or of a part of it, in order, without making a string of any.
 *
 * @param start first offset to look at; offsets count in the whole text
 * @param end offset after the last one
 */
export function scanTokens(text: string, start: number, end: number, visit: VisitToken): void {
  const last = Math.min(end, text.length);
  for (let from = Math.max(0, start); from < last; ) {
    const first = kinds[text.charCodeAt(from)];
    if (first === SPACE || first === UNSEEN) {
      from += 1;
      continue;
    }
    const isWord = first === LETTER || first === DIGIT;
    const to = isWord ? endOfWord(text, from, last) : endOfMark(text, from, last);
    const isNumber = first === DIGIT && !hasHyphen(text, from, to);
    visit(from, to, isNumber ? 'number' : isWord ? 'word' : 'punctuation');
    from = to;
  }
}

function endOfWord(text: string, from: number, last: number): number {
  let to = from + 1;
  while (to < last) {
    const kind = kinds[text.charCodeAt(to)];
    if (kind === LETTER || kind === DIGIT || kind === EXTENDER || kind === UNSEEN) to += 1;
    else if (kind === PUNCTUATION && to + 1 < last && joins(text, from, to)) to += 2;
    else break;
  }
  return to;
}

/** Whether the mark at `at` joins the letters or digits at its sides; the word so far began at `from`. */
function joins(text: string, from: number, at: number): boolean {
  const left = kinds[text.charCodeAt(at - 1)];
  const right = kinds[text.charCodeAt(at + 1)];
  switch (text.charAt(at)) {
    case '-':
      return right === LETTER || (right === UNSEEN && kinds[text.charCodeAt(at + 2)] === LETTER);
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

function hasHyphen(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charAt(at) === '-') return true;
  return false;
}

/** One mark with all its halves and combining characters. */
function endOfMark(text: string, from: number, last: number): number {
  let to = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  while (to < last && kinds[text.charCodeAt(to)] === EXTENDER && text.charAt(to) !== '_') to += 1;
  return Math.min(to, last);
}
