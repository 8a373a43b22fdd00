import {
  BAR_WORDS,
  BOILERPLATE_LINES,
  CAPTION_LABEL,
  PHOTO_CREDIT,
  PHOTO_WORD,
} from '../language/lexicon/boilerplate.ts';
import type { Span } from '../language/span.ts';
import type { Article } from './article.ts';
import { findDateline } from './find-dateline.ts';
import { namesAgency } from './names-agency.ts';

/** A line of the text that is not empty, without its white space. */
interface Line extends Span {
  readonly text: string;
}

/**
 * The parts of an article that state nothing: share and comment bars, newsletters, players, captions given
 * twice, credits, tags, and the title where the text repeats it. When in doubt a line stays. Linear.
 *
 * @returns spans into `article.text`, in order, none overlapping; each a whole line or a part of one
 */
export function findBoilerplate(article: Pick<Article, 'title' | 'text'>): readonly Span[] {
  const lines = findLines(article.text);
  const slug = titleSlug(article.title);
  const marked = lines.map((line, index) => isFurniture(line.text) || repeatsTitle(line.text, slug, index));
  markRepeatedCaptions(lines, marked);
  markTail(lines, marked);
  const first = marked.indexOf(false);
  return lines.flatMap((line, index) =>
    marked[index] ? [{ start: line.start, end: line.end }] : findInsets(line, index === first),
  );
}

function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      const from = start + line.indexOf(trimmed);
      lines.push({ start: from, end: from + trimmed.length, text: trimmed });
    }
    start += line.length + 1;
  }
  return lines;
}

const LONGEST_FURNITURE = 300;
const PLAYER_TIME = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?\/ ?-?\d{1,2}:\d{2}(?::\d{2})?)?$/;
const RULE_OR_HEADING = /^(?:[-=_*•·|~ ]+|={2,6}[^=]{1,80}={2,6})$/;
const QUOTES = /[„“”"»«]/;

/** @returns whether a trimmed line by itself is part of the page and not of the article */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_FURNITURE) return false;
  if (PLAYER_TIME.test(line) || RULE_OR_HEADING.test(line)) return true;
  const lower = line.toLowerCase();
  const bare = lower.replace(/^[\s>»•|+#-]{1,5}/, '').replace(/[\s>»«:.!…|]{1,5}$/, '');
  if (isBar(bare)) return true;
  return BOILERPLATE_LINES.some(
    ({ is = [], opens = [], holds = [], longest }) =>
      is.includes(bare) ||
      (line.length <= longest &&
        (opens.some((phrase) => opensWith(lower, phrase)) ||
          (!QUOTES.test(line) && holds.some((phrase) => lower.includes(phrase))))),
  );
}

function opensWith(lower: string, phrase: string): boolean {
  return lower.startsWith(phrase) && !/^\p{L}/u.test(lower.slice(phrase.length));
}

function isBar(bare: string): boolean {
  const words = bare.split(/[\s|/,•·]+/);
  return words.length <= 12 && words.every((word) => BAR_WORDS.has(word));
}

/** A title repeated stands above the text; further down the same words may be a sentence. */
const TITLE_LINES = 6;
/** A slug may be cut; shorter than this it proves nothing. */
const SHORTEST_SLUG = 20;

/** @returns letters and digits alone, umlauts written out, as page addresses fold a title */
function titleSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '');
}

function repeatsTitle(line: string, slug: string, index: number): boolean {
  if (index >= TITLE_LINES || slug === '' || line.length > LONGEST_FURNITURE) return false;
  const own = titleSlug(line);
  return (
    own === slug || (own.length >= SHORTEST_SLUG && own.length * 2 > slug.length && slug.startsWith(own))
  );
}

/** A line given twice in a row above a photo credit is a caption; elsewhere only its copy is left out. */
function markRepeatedCaptions(lines: readonly Line[], marked: boolean[]): void {
  for (let index = 1; index < lines.length; index++) {
    if (marked[index] || lines[index]?.text !== lines[index - 1]?.text) continue;
    marked[index] = true;
    if (CAPTION_LABEL.test(lines[index + 1]?.text ?? '')) marked[index - 1] = true;
  }
}

const SOURCE_SLUG = /^[a-z][a-z0-9]{0,20}(?:-[a-z0-9]{1,20}){1,5}$/;
const INITIALS = /^[(/]?[a-z]{2,5}(?:[/,-] ?[a-z]{2,5}){0,3}\)?$/;

/** @returns whether a trimmed line is a source slug or initials, as stand below the last sentence */
export const isTail = (line: string): boolean => SOURCE_SLUG.test(line) || INITIALS.test(line);

/** Below the last sentence stand source slugs ("muster-allgemeines") and the initials of editors ("(mba)"). */
function markTail(lines: readonly Line[], marked: boolean[]): void {
  for (let index = lines.length - 1; index > 0; index--) {
    if (isTail(lines[index]?.text ?? '')) marked[index] = true;
    if (!marked[index]) return;
  }
}

const FINAL_BRACKET = /\(([^()\n]{2,40})\)$/;
const DATELINE =
  /^(?:\p{Lu}[\p{L}.-]{2,30}(?:[ /]\p{Lu}[\p{L}.-]{2,30}){0,3}) ?\(([^()\n]{2,40})\) ?(?:[-–—:.] ?){1,2}|^[\p{Lu}]{5,30}(?:[ /-]\p{Lu}{3,30}){0,2}: /u;
const INTERVIEW_INDENT = /^:{1,4} ?/;

/** @returns the parts of a line that are furniture: dateline, photo credit, agency bracket, interview indent */
function findInsets(line: Line, opensArticle: boolean): readonly Span[] {
  const insets: Span[] = [];
  const mark = (start: number, length: number): void => {
    insets.push({ start: line.start + start, end: line.start + start + length });
  };
  const dated = opensArticle ? findDateline(line.text) : null;
  if (dated) mark(dated.start, dated.end);
  const dateline = opensArticle && !dated ? DATELINE.exec(line.text) : null;
  if (dateline && (dateline[1] === undefined || namesAgency(dateline[1])))
    mark(0, dateline[0].trimEnd().length);
  const indent = INTERVIEW_INDENT.exec(line.text);
  if (indent) mark(0, indent[0].length);
  for (const credit of line.text.matchAll(PHOTO_CREDIT)) mark(credit.index, credit[0].length);
  const bracket = FINAL_BRACKET.exec(line.text.slice(-50));
  if (bracket?.[1] && namesAgency(bracket[1]) && !PHOTO_WORD.test(bracket[1]))
    mark(line.text.length - bracket[0].length, bracket[0].length);
  return insets;
}
