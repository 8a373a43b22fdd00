import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { shownValue } from '../article/article-problem.ts';

/** One feed as it is configured. */
export interface FeedSetting {
  readonly url: string;
  /** The outlet as it is to be shown; null: the feed's own title. */
  readonly name: string | null;
  /** Milliseconds from one reading to the next. */
  readonly every: number;
  /** Whether pages are read: always (true), never (false), or where the feed has only a teaser (null). */
  readonly fullText: boolean | null;
  /** BCP 47; anything but German is taken in only where it stands here. */
  readonly language: string;
}

export interface FeedSettings {
  readonly feeds: readonly FeedSetting[];
  /** German sentences: a feed that is written wrongly is left out, the others are read. */
  readonly problems: readonly string[];
}

/** The file in the knowledge folder that names the feeds. */
export const FEEDS_FILE = 'feeds.yaml';

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = { m: MINUTE, min: MINUTE, h: 60 * MINUTE, d: 1440 * MINUTE };
const DEFAULT_EVERY = 30 * MINUTE;
const LONGEST_EVERY = 7 * 1440 * MINUTE;

const every = z.union([z.number(), z.string()]).transform((written, context) => {
  const match = /^(\d{1,5})\s*(m|min|h|d)?$/.exec(String(written).trim());
  const milliseconds = Number(match?.[1]) * (UNITS[match?.[2] ?? 'm'] ?? MINUTE);
  if (milliseconds >= MINUTE && milliseconds <= LONGEST_EVERY) return milliseconds;
  context.addIssue({ code: 'custom', message: 'eine Dauer wie 30m, 2h oder 1d, höchstens 7d' });
  return z.NEVER;
});
const feed = z.strictObject(
  {
    url: z.url({ protocol: /^https?$/, error: 'eine Adresse mit http:// oder https://' }),
    name: z.string('ein Name').trim().min(1, 'ein Name').max(100, 'ein Name').nullish(),
    every: every.nullish(),
    fullText: z.boolean('true oder false').nullish(),
    language: z
      .string('ein Sprachkürzel wie de')
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/, 'ein Sprachkürzel wie de')
      .nullish(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? 'url, name, every, fullText, language' : undefined,
  },
);

/**
 * The feeds of a knowledge folder.
 * @param place the folder; a file has no feeds
 * @returns null where there is no feeds.yaml
 */
export async function readFeedSettings(place: string): Promise<FeedSettings | null> {
  const file = path.join(place, FEEDS_FILE);
  try {
    return parseFeedSettings(await readFile(file, 'utf8'), file);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return { feeds: [], problems: [`${file}: Das Lesen ist gescheitert (${String(code)}).`] };
  }
}

/** @param file as it is named in sentences */
export function parseFeedSettings(written: string, file: string): FeedSettings {
  const document = parseDocument(written);
  const [error] = document.errors;
  const expected = 'Erwartet wird „feeds:“ mit einem Eintrag „- url: https://…“ je Feed';
  if (error)
    return {
      feeds: [],
      problems: [
        `${file}, Zeile ${error.linePos?.[0].line ?? 1}: ${expected}, gefunden wurde etwas, das so kein YAML ist.`,
      ],
    };
  const value = toPlain(() => document.toJS({ maxAliasCount: 10 }));
  const list = typeof value === 'object' && value !== null && 'feeds' in value ? value.feeds : null;
  if (!Array.isArray(list))
    return { feeds: [], problems: [`${file}: ${expected}, gefunden ${shownValue(value)}.`] };
  const feeds = new Map<string, FeedSetting>();
  const problems: string[] = [];
  list.forEach((entry: unknown, index) => {
    const read = feed.safeParse(typeof entry === 'string' ? { url: entry } : entry);
    if (read.success) feeds.set(read.data.url, settingOf(read.data));
    else problems.push(`${file}, Feed ${index + 1}: ${wrongPart(read.error.issues[0], entry)}`);
  });
  return { feeds: [...feeds.values()], problems };
}

function settingOf({ url, name, every: pause, fullText, language }: z.infer<typeof feed>): FeedSetting {
  return {
    url,
    name: name ?? null,
    every: pause ?? DEFAULT_EVERY,
    fullText: fullText ?? null,
    language: language ?? 'de',
  };
}

function wrongPart(issue: z.core.$ZodIssue | undefined, entry: unknown): string {
  const field = issue?.path[0];
  const value = field === undefined ? entry : (entry as Record<PropertyKey, unknown>)[field];
  const expectation =
    field === undefined && issue?.code !== 'unrecognized_keys' ? 'url: https://…' : issue?.message;
  return `${field === undefined ? 'erwartet' : `${String(field)} erwartet`} ${expectation}, gefunden ${shownValue(value)}. Der Feed wird übergangen.`;
}

function toPlain(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}
