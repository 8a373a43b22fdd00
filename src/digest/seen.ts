import { z } from 'zod';
import type { Position } from '../answer/answer.ts';
import { WRITTEN_POSITIONS } from '../answer/write-answer.ts';
import { joinFingerprints, splitFingerprints } from './fingerprint.ts';

/** A statement the channel could read at its last look at a topic; its words stay in the archive. */
export interface SeenStatement {
  /** What makes it the same statement again: its words and its speaker. */
  readonly key: string;
  readonly article: string;
  /** The wording of the article it stood in. */
  readonly fingerprint: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  /** Null where the topic asks no question. */
  readonly position: Position | null;
  readonly date: string | null;
  readonly title: string;
  readonly source: string | null;
  readonly url: string | null;
}

/** Everything a channel has seen of a topic: what news is measured against. */
export interface Seen {
  /** When it was seen. */
  readonly at: string;
  /** The wordings of all articles of the archive at that time. */
  readonly articles: ReadonlySet<string>;
  readonly statements: readonly SeenStatement[];
  /** Pairs of actors that contradicted each other. */
  readonly contradicted: ReadonlySet<string>;
  /** What was told to be gone of the statements that answers in this channel had shown (`toldKey`). */
  readonly told: ReadonlySet<string>;
}

const text = z.string();
const optional = z.string().nullable();
const POSITIONS = Object.keys(WRITTEN_POSITIONS) as Position[];

const statement = {
  key: text,
  article: text,
  fingerprint: text,
  start: z.number(),
  end: z.number(),
  speaker: optional,
  date: optional,
  title: text,
  source: optional,
  url: optional,
};
const whole = { at: text, articles: text, contradicted: z.array(text) };
/** The first version kept the German heading of a position. */
const first = z.object({
  ...whole,
  version: z.literal(1),
  statements: z.array(z.object({ ...statement, label: optional })),
});
const second = z.object({
  ...whole,
  version: z.literal(2),
  /** What was written before there was such a thing has none. */
  told: z.array(text).default([]),
  statements: z.array(z.object({ ...statement, position: z.enum(POSITIONS).nullable() })),
});
const written = z.union([second, first.transform(migrate)]);

function migrate({ version: _, statements, ...rest }: z.infer<typeof first>): z.infer<typeof second> {
  return {
    ...rest,
    version: 2,
    told: [],
    statements: statements.map(({ label, ...kept }) => ({
      ...kept,
      position: POSITIONS.find((position) => WRITTEN_POSITIONS[position].label === label) ?? null,
    })),
  };
}

/** As a subscription keeps it. */
export function writeSeen(seen: Seen): string {
  return JSON.stringify({
    version: 2,
    at: seen.at,
    articles: joinFingerprints(seen.articles),
    statements: seen.statements,
    contradicted: [...seen.contradicted],
    told: [...seen.told],
  });
}

/** @returns null for null and for what no version of this program wrote; everything is new then */
export function parseSeen(kept: string | null): Seen | null {
  if (kept === null) return null;
  const parsed = written.safeParse(parseJson(kept));
  if (!parsed.success) return null;
  const { at, articles, statements, contradicted, told } = parsed.data;
  return {
    at,
    articles: splitFingerprints(articles),
    statements,
    contradicted: new Set(contradicted),
    told: new Set(told),
  };
}

function parseJson(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}
