import type { Vocabulary } from '../form.ts';
import type { TemporalExpression } from '../temporal-expression.ts';
import { type Day, parseDay } from './calendar.ts';
import { findTense } from './find-tense.ts';
import { KINDS } from './kinds.ts';
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

interface Reader {
  readonly kind: TimeKind;
  readonly pattern: RegExp;
}

const READERS: ReadonlyMap<string, readonly Reader[]> = createReaders();

function createReaders(): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, Reader[]>();
  for (const kind of KINDS) {
    const reader = { kind, pattern: new RegExp(kind.pattern, 'iuy') };
    for (const start of new Set(kind.starts)) readers.set(start, [...(readers.get(start) ?? []), reader]);
  }
  return readers;
}

const WORD = /\p{L}+|\d+/gu;

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
  const told: { day: Day | null; period: Day | null } = { day: null, period: null };
  const context: TimeContext = {
    text,
    publishedAt,
    get toldDay() {
      return told.day;
    },
    get toldPeriod() {
      return told.period;
    },
    found,
    tense: (from, to) => findTense(text, from, to, vocabulary),
  };

  const words = new RegExp(WORD);
  words.lastIndex = start;
  for (let word = words.exec(text); word !== null && word.index < end; word = words.exec(text)) {
    const first = word[0].charCodeAt(0);
    const key = first >= 48 && first <= 57 ? NUMBER : word[0].toLowerCase();
    const readers = READERS.get(key);
    if (readers === undefined || isInsideWord(text, word.index, key === NUMBER)) continue;
    const expressions = readLongest(readers, context, word.index);
    const last = expressions.at(-1);
    if (last === undefined || last.end > end) continue;
    found.push(...expressions);
    words.lastIndex = last.end;
    if (looksAside(text.slice(expressions[0]?.start, last.end))) continue;
    for (const expression of expressions) {
      told.day = dayTold(expression) ?? told.day;
      told.period = periodTold(expression) ?? told.period;
    }
  }
  // Weekdays first: "in der Nacht auf Samstag, den 9. Mai" counts from the date, not from the name.
  return refinePartsOfDay(text, refineWeekdays(text, found));
}

function readLongest(
  readers: readonly Reader[],
  context: TimeContext,
  offset: number,
): readonly TemporalExpression[] {
  let best: readonly TemporalExpression[] = [];
  let bestEnd = offset;
  for (const { kind, pattern } of readers) {
    pattern.lastIndex = offset;
    const match = pattern.exec(context.text);
    if (match === null || offset + match[0].length <= bestEnd) continue;
    const expressions = kind.read(match, context);
    const end = expressions.at(-1)?.end ?? offset;
    if (end > bestEnd) [best, bestEnd] = [expressions, end];
  }
  return best;
}

/** Whether the word is the rest of another one: "Anti-Mai", "CO2", or of a number: "1.300", "14:30". */
function isInsideWord(text: string, start: number, number: boolean): boolean {
  const before = text.charAt(start - 1);
  if (before === '' || before === ' ') return false;
  if (/[\p{L}\d]/u.test(before)) return true;
  const further = text.charAt(start - 2);
  return number ? /[.,:]/.test(before) && /\d/.test(further) : before === '-' && /[\p{L}\d]/u.test(further);
}
