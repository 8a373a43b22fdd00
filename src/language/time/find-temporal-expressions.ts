import type { Vocabulary } from '../form.ts';
import type { TemporalExpression } from '../temporal-expression.ts';
import { isDigit, isLetter } from '../token/scan-tokens.ts';
import { parseDay } from './calendar.ts';
import { findTense } from './find-tense.ts';
import { KINDS } from './kinds.ts';
import { asWritten, inSmallLetters, patternInSmallLetters } from './letter-case.ts';
import { refinePartsOfDay } from './refine-parts-of-day.ts';
import { refineWeekdays } from './refine-weekdays.ts';
import type { TimeContext } from './time-context.ts';
import { NUMBER, type TimeKind } from './time-kind.ts';
import { dayTold, looksAside, periodTold } from './told.ts';

export interface TimeOptions {
  /** ISO day the article was published on: the reference of "am Freitag"; null when nobody knows. */
  readonly publishedAt: string | null;
  /** Tells past from announced; without it only auxiliaries and the commonest endings are known. */
  readonly vocabulary?: Vocabulary | null;
  /** First offset to look at. */
  readonly start?: number;
  /** Offset after the last one. */
  readonly end?: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Reader {
  readonly kind: TimeKind;
  /** Over the text in small letters. */
  readonly pattern: RegExp;
}

const READERS: ReadonlyMap<string, readonly Reader[]> = createReaders();

function createReaders(): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, Reader[]>();
  for (const kind of KINDS) {
    const reader = { kind, pattern: patternInSmallLetters(kind.pattern) };
    for (const start of new Set(kind.starts)) readers.set(start, [...(readers.get(start) ?? []), reader]);
  }
  return readers;
}

/** By the first letter of those words, small or capital, the lengths they have, as bits; nothing else is looked up. */
const LENGTHS: Uint32Array = createLengths();

function createLengths(): Uint32Array {
  const lengths = new Uint32Array(0x10000);
  for (const word of READERS.keys())
    for (const first of [word.charAt(0), word.charAt(0).toUpperCase()])
      lengths[first.charCodeAt(0)] = (lengths[first.charCodeAt(0)] ?? 0) | (1 << Math.min(word.length, 31));
  return lengths;
}

/** The kinds that can begin with the letters or digits between two offsets. */
function readersOf(text: string, start: number, end: number): readonly Reader[] | undefined {
  const first = text.charCodeAt(start);
  if (isDigit(first)) return READERS.get(NUMBER);
  const lengths = LENGTHS[first] ?? 0;
  if ((lengths & (1 << Math.min(end - start, 31))) === 0) return undefined;
  return READERS.get(text.slice(start, end).toLowerCase());
}

/** The offset behind the letters, or the digits, that begin at an offset; the same one where neither stands. */
function endOfRun(text: string, start: number): number {
  const isOfRun = isDigit(text.charCodeAt(start)) ? isDigit : isLetter;
  let end = start;
  while (end < text.length && isOfRun(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * The temporal expressions of a text, in order and disjoint; offsets count in the whole text. Prepositions and
 * articles stay outside ("am [Freitag]", "im [Jahr 2014]"). Durations and sets are found too, so that nobody
 * takes them for dates. Where several kinds fit, the longest match wins, then the order of KINDS.
 *
 * @param text the whole text of an article; call once per article, what is told before decides what
 *   "am folgenden Tag" means
 * @returns an expression with value null where only a publication date could tell; empty when there is none
 */
export function findTemporalExpressions(text: string, options: TimeOptions): readonly TemporalExpression[] {
  const { start = 0, end = text.length, vocabulary = null } = options;
  const publishedAt = options.publishedAt === null ? null : parseDay(options.publishedAt);
  const found: TemporalExpression[] = [];
  const context: Mutable<TimeContext> = {
    text,
    publishedAt,
    toldDay: null,
    toldPeriod: null,
    found,
    tense: (from, to) => findTense(text, from, to, vocabulary),
  };
  const small = inSmallLetters(text);

  for (let at = start, next = start; at < end; at = next) {
    const behind = endOfRun(text, at);
    next = Math.max(behind, at + 1);
    const readers = behind > at ? readersOf(text, at, behind) : undefined;
    if (readers === undefined || isInsideWord(text, at)) continue;
    const expressions = readLongest(readers, context, small, at);
    const last = expressions.at(-1);
    if (last === undefined || last.end > end) continue;
    found.push(...expressions);
    next = last.end;
    if (looksAside(text.slice(expressions[0]?.start, last.end))) continue;
    for (const expression of expressions) {
      context.toldDay = dayTold(expression) ?? context.toldDay;
      context.toldPeriod = periodTold(expression) ?? context.toldPeriod;
    }
  }
  // Weekdays first: "in der Nacht auf Samstag, den 9. Mai" counts from the date, not from the name.
  return refinePartsOfDay(text, refineWeekdays(text, found));
}

function readLongest(
  readers: readonly Reader[],
  context: TimeContext,
  small: string,
  offset: number,
): readonly TemporalExpression[] {
  let best: readonly TemporalExpression[] = [];
  let bestEnd = offset;
  for (const { kind, pattern } of readers) {
    pattern.lastIndex = offset;
    const match = pattern.exec(small);
    if (match === null || offset + match[0].length <= bestEnd) continue;
    const expressions = kind.read(asWritten(match, context.text), context);
    const end = expressions.at(-1)?.end ?? offset;
    if (end > bestEnd) [best, bestEnd] = [expressions, end];
  }
  return best;
}

/** Whether the word is the rest of another one: "Anti-Mai", "CO2", or of a number: "1.300", "14:30". */
function isInsideWord(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '' || before === ' ') return false;
  if (/[\p{L}\d]/u.test(before)) return true;
  const further = text.charAt(start - 2);
  return isDigit(text.charCodeAt(start))
    ? /[.,:]/.test(before) && /\d/.test(further)
    : before === '-' && /[\p{L}\d]/u.test(further);
}
