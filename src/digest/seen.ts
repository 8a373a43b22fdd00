import { z } from 'zod';
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
  readonly label: string | null;
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
}

const text = z.string();
const optional = z.string().nullable();
const written = z.object({
  version: z.literal(1),
  at: text,
  articles: text,
  statements: z.array(
    z.object({
      key: text,
      article: text,
      fingerprint: text,
      start: z.number(),
      end: z.number(),
      speaker: optional,
      label: optional,
      date: optional,
      title: text,
      source: optional,
      url: optional,
    }),
  ),
  contradicted: z.array(text),
});

/** As a subscription keeps it. */
export function writeSeen(seen: Seen): string {
  return JSON.stringify({
    version: 1,
    at: seen.at,
    articles: joinFingerprints(seen.articles),
    statements: seen.statements,
    contradicted: [...seen.contradicted],
  });
}

/** @returns null for null and for what no version of this program wrote; everything is new then */
export function parseSeen(kept: string | null): Seen | null {
  if (kept === null) return null;
  const parsed = written.safeParse(parseJson(kept));
  if (!parsed.success) return null;
  const { at, articles, statements, contradicted } = parsed.data;
  return {
    at,
    articles: splitFingerprints(articles),
    statements,
    contradicted: new Set(contradicted),
  };
}

function parseJson(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}
