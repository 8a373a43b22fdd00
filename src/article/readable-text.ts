import { WORDS_BEHIND_HYPHEN } from '../language/lexicon/open-line-ends.ts';
import { opensSentence } from '../language/sentence/opens-sentence.ts';
import type { Span } from '../language/span.ts';
import { findWraps } from './find-wraps.ts';

/** Stands for a character that is read as none: the soft hyphen, which belongs to the word before it. */
const NOTHING = '\u00ad';

/**
 * The text of an article as it is read: of the same length, so that every offset into one is an offset into the
 * other. A break that only wraps a line is blanks; a word that a line's end divides, or whose first letter stands
 * alone as a drop cap, is one word; the mark before an item is a blank. All else is as stored. Linear.
 */
export function readableText(text: string): string {
  const edits = [...findWraps(text).flatMap((wrap) => joinLines(text, wrap)), ...findMarks(text)].toSorted(
    (left, right) => left.start - right.start,
  );
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, letters } of edits) {
    if (start < from) continue;
    parts.push(text.slice(from, start), letters);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** A stretch and what is read in its place, of the same length. */
interface Edit extends Span {
  readonly letters: string;
}

function joinLines(text: string, { start, end }: Span): readonly Edit[] {
  const before = text.slice(Math.max(0, start - 3), start);
  const next = /^\p{L}{1,60}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  const length = end - start;
  if (/\p{L}-$/u.test(before) && next !== '' && !WORDS_BEHIND_HYPHEN.has(next))
    return [{ start: start - 1, end, letters: joinWord(length, next) }];
  if (DROP_CAP.test(before) && /^\p{Ll}/u.test(next))
    return [{ start, end, letters: NOTHING.repeat(length) }];
  return [{ start, end, letters: /[\p{L}\p{N}]$/u.test(before) ? oneBlank(length) : ' '.repeat(length) }];
}

const DROP_CAP = /(?:^|\n)["„»“]?\p{Lu}$/u;

/** Words that follow each other have one blank between them, or they are no neighbours: the others go to the first word. */
const oneBlank = (length: number): string => `${NOTHING.repeat(length - 1)} `;

/** "Impf- | stoff" is a word without its hyphen, "Elb- | Insel" one with it. */
const joinWord = (length: number, next: string): string =>
  /^\p{Ll}/u.test(next) ? NOTHING.repeat(length + 1) : `${NOTHING.repeat(length)}-`;

const OPENERS = /^(?:([ \t]*[•·▪‣◦*]+[ \t]+)|["„»“]?(\p{Lu})( )(\p{Ll}{1,20})\b)/gmu;

/** Marks of items, and first letters that stand alone before the rest of their word: "D ie". */
function findMarks(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(OPENERS)) {
    const [all, mark, letter = '', , rest = ''] = match;
    if (mark !== undefined)
      edits.push({ start: match.index, end: match.index + mark.length, letters: ' '.repeat(mark.length) });
    else if (opensSentence(letter + rest)) {
      const start = match.index + all.length - rest.length - 1;
      edits.push({ start, end: start + 1, letters: NOTHING });
    }
  }
  return edits;
}
