/**
 * Characters that are seen by nobody and change what stands around them: controls (but tab and line breaks), those
 * that turn the direction of what follows (UAX #9), and marks of annotation and byte order. Left-to-right and
 * right-to-left marks stay: they only place themselves. Soft hyphens and spaces of no width only say where a line may
 * end, which the page knows best.
 */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u00AD\u200B\u2060\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
/** Half of a character that needs two code units. */
const HALF = /\p{Cs}/gu;
/** No language stacks more marks than this on one letter; more would cover the lines above and below. */
const STACKED = /(\p{M}{4})\p{M}+/gu;
/** Letters and marks that run from right to left: Hebrew to Arabic Extended, their presentation forms, and beyond. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Words of others as they are shown: every letter as it stands in the article, without what could change the text
 * around it. The offsets and hashes of a statement are those of the stored text, not of this.
 */
export function cleanText(text: string): string {
  return text.replace(HALF, '\uFFFD').replace(UNSEEN, '').replace(STACKED, '$1');
}

/**
 * Words of others set apart where some of them run from right to left, so that what follows keeps its order. What is
 * set apart already, in whole or in part, stays.
 * @param text cleaned
 */
export function isolate(text: string): string {
  if (!RIGHT_TO_LEFT.test(text) || isIsolated(text)) return text;
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/** Whether there is an isolate in the text. */
export function isIsolated(text: string): boolean {
  return text.includes(FIRST_STRONG_ISOLATE);
}

/** Words of others for a line of ours: as they are where they were set apart before, else cleaned and set apart. */
export function setApart(text: string): string {
  const words = text.replaceAll(FIRST_STRONG_ISOLATE, '').replaceAll(POP_ISOLATE, '');
  const isDone = isIsolated(text) && isBalanced(text) && cleanText(words) === words;
  return isDone ? text : isolate(cleanText(text));
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === FIRST_STRONG_ISOLATE) open += 1;
    if (character === POP_ISOLATE) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Closes what `isolate` opened, in a text that was cut behind it. */
export function closeIsolates(text: string): string {
  const open = text.split(FIRST_STRONG_ISOLATE).length - text.split(POP_ISOLATE).length;
  return text + POP_ISOLATE.repeat(Math.max(0, open));
}
