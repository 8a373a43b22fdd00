import { LEADING_ABBREVIATIONS } from '../language/lexicon/abbreviations.ts';
import { DETERMINERS } from '../language/lexicon/determiners.ts';
import { OPEN_LINE_ENDS, POLITE_FORMS } from '../language/lexicon/open-line-ends.ts';
import { PREPOSITIONS } from '../language/lexicon/prepositions.ts';
import { opensSentence } from '../language/sentence/opens-sentence.ts';
import type { Span } from '../language/span.ts';
import { isFurniture, isTail } from './find-boilerplate.ts';

/** A line that is not empty, without its white space. */
interface Line extends Span {
  readonly text: string;
  /** Whether the line before it is empty, or there is none. */
  readonly apart: boolean;
}

/** What two lines show by themselves: the sentence goes on, it does not, or the whole article has to tell. */
type Break = 'goes on' | 'ends' | 'unclear';

/** So many clear breaks make an article one whose other lines may be wrapped too. */
const LEAST_CLEAR = 2;

/**
 * The breaks that only wrap a line, each from the end of a line to the beginning of the next, over the white space
 * between. A sentence that goes on in small letters, or a line that ends with "der" or "und", shows one by itself. A
 * line that ends before a capital shows nothing: there the article decides, by whether it has clear breaks, and how
 * wide its lines are. An empty line is always an end. Linear.
 *
 * @returns spans of white space, each with one line break in it, in order
 */
export function findWraps(text: string): readonly Span[] {
  if (!text.includes('\n')) return [];
  const lines = findLines(text);
  const tail = lines.findLastIndex((line) => !isTail(line.text));
  const breaks = lines.map((line, index) => {
    const next = lines[index + 1];
    return next === undefined || next.apart || index >= tail ? 'ends' : lookAtBreak(line.text, next.text);
  });
  const clear = breaks.filter((kind) => kind === 'goes on').length;
  if (clear === 0) return [];
  const width = clear < LEAST_CLEAR ? null : findWidth(lines, breaks);
  const often = clear * OFTEN >= lines.length;
  const wraps: Span[] = [];
  let within = false;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return;
    const kind = breaks[index];
    // Whoever sets a text in lines leaves the blank between two words; a heading has none.
    const isInside = () =>
      within ||
      BLANK.test(text.slice(line.end, next.start)) ||
      (INNER_END.test(line.text) && (often || SMALL_END.test(line.text)));
    const wrapped =
      kind === 'goes on' ||
      (kind === 'unclear' && clear >= LEAST_CLEAR && goesOn(line.text, next.text, isInside, width));
    if (wrapped) wraps.push({ start: line.end, end: next.start });
    within = wrapped && !SENTENCE_END.test(line.text);
  });
  return wraps;
}

function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let apart = true;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      const from = start + line.indexOf(trimmed);
      lines.push({ start: from, end: from + trimmed.length, text: trimmed, apart });
    }
    apart = trimmed === '';
    start += line.length + 1;
  }
  return lines;
}

const BLANK = /[ \u00a0]/;
const SENTENCE_END = /[.!?…‽:]["“”«»’‘')\]]{0,3}$/;
/** A sentence or a quotation ends inside the line, so what stands behind is no heading. */
const INNER_END = /\p{Ll}{2}[.!?…]["“”«»’‘')\]]{0,3} {1,3}["„“»«(]?\p{Lu}|["“”«»], \p{Ll}/u;
/** A word in small letters: a paragraph without its last stop mostly ends with a noun or a name. */
const SMALL_END = /(?:^|\P{L})\p{Ll}{1,30}$/u;
/** With so many lines to one clear break a line may as well be a paragraph without its last stop. */
const OFTEN = 4;

/** What opens an item of a list, or an entry of a ticker. */
const ITEM =
  /^(?:[•*·▪‣◦>|+]|[-–—] ?["„»“]?\p{Lu}|\d{1,3}[.)] |\d{1,2}[.:]\d{2} Uhr |\(?[a-z]\) |https?:|www\.)/u;
/** Quoted in a sentence, too: "nannte den Bonus | „ein gutes Signal“". */
const SMALL = /^["„»“]?\p{Ll}/u;
const ADDRESS = /^\S{1,100}(?:\.\p{Ll}{2}|:\/)/u;

function lookAtBreak(line: string, next: string): Break {
  if (SMALL.test(next) && !ADDRESS.test(next)) {
    if (SENTENCE_END.test(line) && !QUOTED_END.test(line)) return 'unclear';
    return isFurniture(line) || isFurniture(next) ? 'ends' : 'goes on';
  }
  if (DIVIDED.test(line) || OPEN_LINE_ENDS.has(lastWord(line).toLowerCase()))
    return isFurniture(line) || isFurniture(next) ? 'ends' : 'goes on';
  if (/[–—]$/.test(line) || /^[–—] \p{Ll}/u.test(next)) return 'unclear';
  return ITEM.test(next) || /[:;]$/.test(line) ? 'ends' : 'unclear';
}

/** "Elb- | Hafen". */
const DIVIDED = /\p{L}-$/u;

/** "Jana | Ohm: Ja." in an interview. */
const FIRST_NAME = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?$/u;
const LABEL = /^\p{Lu}[\p{L}'’-]{1,30}:/u;

/** "„Kommt er?“ | fragte sie": the stop belongs to what is quoted. */
const QUOTED_END = /["“”«»]$/;

function goesOn(line: string, next: string, isInside: () => boolean, width: number | null): boolean {
  if (isFurniture(line) || isFurniture(next)) return false;
  if (FIRST_NAME.test(line) && LABEL.test(next)) return true;
  const first = firstWord(next);
  if (SENTENCE_END.test(line)) {
    if (SMALL.test(next)) return true;
    if (endsShort(line)) return !opensSentence(first);
    return width !== null && isFull(line, first, width);
  }
  if (opensSentence(first) && !(POLITE_FORMS.has(first) && isInside())) return false;
  return (
    next.startsWith('(') || endsOpen(line) || (width !== null && isFull(line, first, width)) || isInside()
  );
}

/** What only a heading could end with besides: "alle", "auf". No heading is that long, and few have a comma there. */
function endsOpen(line: string): boolean {
  const last = lastWord(line);
  if (/[,–—]$/.test(line)) return true;
  return line.length > LONGEST_HEADING && (PREPOSITIONS.has(last) || DETERMINERS.has(last));
}
const LONGEST_HEADING = 60;

/** "Dr. | Max Vogt", "am 3. | Mai": the stop ends no sentence. */
function endsShort(line: string): boolean {
  const word = line.slice(line.lastIndexOf(' ') + 1);
  return /^\d{1,2}\.$/.test(word) || LEADING_ABBREVIATIONS.has(word.slice(0, -1));
}

/** A line so long that the next word would have been too much. */
const isFull = (line: string, next: string, width: number): boolean =>
  line.length <= width && line.length + 1 + next.length > width * FULL;
const FULL = 0.95;
/** A line is as wide as paper or a mail; what is longer is a paragraph with a break in it. */
const WIDEST = 120;
/** So many of the lines known to be wrapped have to be full. */
const REGULAR = 0.85;

/** The width at which the article's lines are wrapped; null where they break anywhere. */
function findWidth(lines: readonly Line[], breaks: readonly Break[]): number | null {
  const wrapped = lines.flatMap(({ text }, index) =>
    breaks[index] === 'goes on' ? [{ line: text, next: firstWord(lines[index + 1]?.text ?? '') }] : [],
  );
  const width = wrapped.reduce((most, { line }) => Math.max(most, line.length), 0);
  if (width > WIDEST) return null;
  const full = wrapped.filter(({ line, next }) => isFull(line, next, width)).length;
  return full >= wrapped.length * REGULAR ? width : null;
}

const firstWord = (line: string): string => /^\P{L}{0,3}([\p{L}\p{N}-]{1,60})/u.exec(line)?.[1] ?? '';
/** Most lines end with a stop, and with no word. */
const lastWord = (line: string): string =>
  STOPS.has(line.charAt(line.length - 1))
    ? ''
    : (/(?:^|\P{L})(\p{L}{1,30})$/u.exec(line.slice(-32))?.[1] ?? '');
const STOPS: ReadonlySet<string> = new Set('.!?…:,;"“”«»’)');
