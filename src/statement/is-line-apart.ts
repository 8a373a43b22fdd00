import type { ReadSentence } from '../reading/read-sentences.ts';

/** Whether a sentence is alone in its paragraph, without a stop at its end and a colon before it. */
export function isLineApart(
  { opensParagraph, text, start, end }: ReadSentence,
  next?: ReadSentence,
): boolean {
  if (!opensParagraph || next?.opensParagraph !== true) return false;
  return !ENDED.test(text.slice(start, end)) && !/:\s*$/.test(text.slice(Math.max(0, start - 4), start));
}

const ENDED = /[.!?…:][“”"»«]?\s*$/;
