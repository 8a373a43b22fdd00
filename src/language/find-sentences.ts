import { findTokens } from './find-tokens.ts';
import { CLOSING_MARKS, INNER_CLOSING_MARKS } from './quotation-marks.ts';
import { endsSentence, isStop } from './sentence/ends-sentence.ts';
import { splitJoinedWords } from './sentence/split-joined-words.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** Close with the stop when they follow it without a space: „Ja.“ and (ja.). */
const CLOSING = new Set(`${CLOSING_MARKS}${INNER_CLOSING_MARKS}')]`);

/**
 * The sentences of a text with their tokens, in order. A sentence never crosses a line break; leading and
 * trailing white space belongs to no sentence. Abbreviations, ordinals, Roman numerals and initials do not end
 * one, nor do stops that stand alone; closing quotation marks and brackets stay with the stop before them; a sentence that begins without a space
 * or stop before it ("GeheimdienstesSie") is parted from the one before; one without end is read in parts. Every token
 * belongs to one sentence.
 *
 * @param text the whole text
 * @param start first offset to look at; all offsets count in the whole text
 * @param end offset after the last one
 */
export function findSentences(text: string, start = 0, end = text.length): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = start;
  while (lineStart < end) {
    const lineBreak = text.indexOf('\n', lineStart);
    const lineEnd = lineBreak < 0 || lineBreak > end ? end : lineBreak;
    for (const tokens of cutLine(findTokens(text, lineStart, lineEnd)).flatMap(cutEndless)) {
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first && last) sentences.push({ start: first.start, end: last.end, tokens });
    }
    lineStart = lineEnd + 1;
  }
  return sentences;
}

/**
 * Reading a sentence costs the square of its length, so one without end is read in parts. The longest that somebody wrote
 * for a newspaper have some 200 tokens.
 */
const LONGEST = 400;

function cutEndless(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length <= LONGEST) return [tokens];
  const count = Math.ceil(tokens.length / LONGEST);
  return Array.from({ length: count }, (_, part) => tokens.slice(part * LONGEST, (part + 1) * LONGEST));
}

function cutLine(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  const close = (): void => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    const joined = splitJoinedWords(token);
    if (joined !== null) {
      sentence.push(joined[0]);
      close();
      sentence.push(joined[1]);
      index += 1;
      continue;
    }
    if (!isStop(token)) {
      sentence.push(token);
      index += 1;
      continue;
    }
    const stop = lastStop(tokens, index);
    const next = afterClosing(tokens, stop);
    // Stops without a word are no sentence of their own: "Er ging . . . und kam" breaks off, "Er ging. . . ." ends.
    const open = sentence.length === 0 ? sentences.at(-1) : undefined;
    (open ?? sentence).push(...tokens.slice(index, next));
    if (open === undefined && endsSentence(tokens, stop, next)) close();
    index = next;
  }
  close();
  return sentences;
}

/** The last of a row of stops: "?!", "...". */
function lastStop(tokens: readonly Token[], index: number): number {
  let last = index;
  for (;;) {
    const next = tokens[last + 1];
    if (next === undefined || !isStop(next) || next.start !== tokens[last]?.end) return last;
    last += 1;
  }
}

function afterClosing(tokens: readonly Token[], stop: number): number {
  let next = stop + 1;
  for (;;) {
    const token = tokens[next];
    if (token === undefined || !CLOSING.has(token.text) || token.start !== tokens[next - 1]?.end) return next;
    next += 1;
  }
}
