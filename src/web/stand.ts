import { createHash } from 'node:crypto';
import type { Answer, AnswerStatement, Position } from '../answer/answer.ts';
import { identity } from '../chat/page.ts';

/**
 * What an answer showed at a moment, small enough for an address: the day, the archive's size and state, and four
 * characters for each statement. So an address stays what it was, and nothing has to be stored for it.
 */
export interface Stand {
  /** ISO day. */
  readonly day: string;
  readonly articles: number;
  /** The archive's state, see `PageArchive.state`. */
  readonly state: string;
  /** Three characters for the statement, one for its position. */
  readonly marks: readonly string[];
}

/** How a shown statement stands to an earlier stand. */
export type Since = 'same' | 'new' | 'moved';

export interface Comparison {
  /** By `identity`. */
  readonly shown: ReadonlyMap<string, Since>;
  /** How many statements of the stand are no longer shown. */
  readonly gone: number;
}

const DAY = 86_400_000;
const MOST_MARKS = 48;
const FORM = /^([0-9a-z]{1,6})\.([0-9a-z]{1,7})\.([\w-]{1,16})\.((?:[\w-]{4}){0,48})$/;

export function takeStand(answer: Answer, state: string, day: string): Stand {
  const marks = answer.positions.flatMap(({ position, statements }) =>
    statements.map((statement) => mark(statement, position)),
  );
  return { day, articles: answer.coverage.articles, state, marks: marks.slice(0, MOST_MARKS) };
}

export function renderStand({ day, articles, state, marks }: Stand): string {
  const days = Math.floor(Date.parse(day) / DAY).toString(36);
  return `${days}.${articles.toString(36)}.${state}.${marks.join('')}`;
}

/** Null for what is no stand. */
export function parseStand(text: string): Stand | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [, days = '', articles = '', state = '', marks = ''] = match;
  const instant = Number.parseInt(days, 36) * DAY;
  if (instant > Date.UTC(9999, 0)) return null;
  return {
    day: new Date(instant).toISOString().slice(0, 10),
    articles: Number.parseInt(articles, 36),
    state,
    marks: marks.match(/.{4}/g) ?? [],
  };
}

export function compareStand({ marks }: Stand, answer: Answer): Comparison {
  const positions = new Map(marks.map((one) => [one.slice(0, 3), one.slice(3)]));
  const shown = new Map<string, Since>();
  const found = new Set<string>();
  for (const { position, statements } of answer.positions)
    for (const statement of statements) {
      const now = mark(statement, position);
      const before = positions.get(now.slice(0, 3));
      if (before !== undefined) found.add(now.slice(0, 3));
      shown.set(
        identity({ statement }),
        before === undefined ? 'new' : before === now.slice(3) ? 'same' : 'moved',
      );
    }
  return { shown, gone: positions.size - found.size };
}

function mark({ article, hash }: AnswerStatement, position: Position): string {
  return short(`${article}\n${hash}`, 3) + short(position, 1);
}

function short(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}
