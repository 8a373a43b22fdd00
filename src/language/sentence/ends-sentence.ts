import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { INNER_OPENING_MARKS, OPENING_MARKS } from '../quotation-marks.ts';
import type { Token } from '../token.ts';
import { opensSentence } from './opens-sentence.ts';

const STOPS = new Set(['.', '!', '?', '…', '‽']);
const OPENING = new Set(`${OPENING_MARKS}${INNER_OPENING_MARKS}([–—-•*'`);
const ROMAN = /^[IVXLC]+$/;
/** "am 30. Juni", "der 2. Weltkrieg"; a number of three digits or more is no ordinal but a count or a year. */
const ORDINAL = /^\d{1,2}$/;

export const isStop = ({ kind, text }: Token): boolean => kind === 'punctuation' && STOPS.has(text);

/**
 * Whether a sentence ends with a stop.
 *
 * @param tokens the tokens of one line
 * @param stop index of the stop (the last of a row, "?!")
 * @param next index of the first token after the stop and the marks that close with it
 */
export function endsSentence(tokens: readonly Token[], stop: number, next: number): boolean {
  const word = wordAfter(tokens, next);
  if (word === null) return tokens[next] === undefined || !isInnerMark(tokens[next]);
  if (isInnerMark(tokens[next])) return false;
  if (word.kind === 'word' && isSmall(word.text)) return false;
  const before = tokens[stop - 1];
  if (tokens[stop]?.text !== '.' || before === undefined || before.end !== tokens[stop]?.start) return true;
  if (next > stop + 1) return true;
  return isBehindColon(tokens, stop - 1) || !belongsToNext(before, word);
}

/** "und", but not "eBay". */
const isSmall = (word: string): boolean =>
  word.charAt(0) === word.charAt(0).toLowerCase() && !INNER_CAPITAL.test(word);

const INNER_CAPITAL = /^\p{Ll}\p{Lu}/u;

/** "mit 3:[1]. Danach", "um 19:[30]. Alle": a score or a time is no ordinal. */
function isBehindColon(tokens: readonly Token[], place: number): boolean {
  const [number, colon, last] = tokens.slice(Math.max(0, place - 2), place + 1);
  return (
    number?.kind === 'number' &&
    colon?.text === ':' &&
    colon.start === number.end &&
    last?.start === colon.end
  );
}

/** Whether "Dr", "30", "III", "J" and the like before a full stop go on with the word after it. */
function belongsToNext({ text, kind }: Token, next: Token): boolean {
  if (LEADING_ABBREVIATIONS.has(text)) return next.kind === 'number' || !opensSentence(next.text);
  const goesOn =
    CLOSING_ABBREVIATIONS.has(text) || ORDINAL.test(text) || ROMAN.test(text) || isLetter(text, kind);
  return goesOn && next.kind === 'word' && !opensSentence(next.text);
}

/** "J", "B.N" */
const isLetter = (text: string, kind: Token['kind']): boolean =>
  kind === 'word' && (text.length === 1 || INITIALS.test(text));

const INITIALS = /^(?:\p{Lu}\.){1,3}\p{Lu}$/u;

/** The word that decides: the next token, behind quotation marks, brackets and dashes that open something. */
function wordAfter(tokens: readonly Token[], next: number): Token | null {
  for (let index = next; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'punctuation') return token ?? null;
    if (!OPENING.has(token.text)) return null;
  }
  return null;
}

/** A mark that only stands inside a sentence: "„Nein!“, sagte er". */
const isInnerMark = (token: Token | undefined): boolean =>
  token !== undefined && [',', ';', ':', ')', ']', '/'].includes(token.text);
