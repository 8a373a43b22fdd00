import { z } from 'zod';
import type { AnswerStatement } from '../answer/answer.ts';
import type { ShownDraft, ShownStatement, ShownStore } from '../storage/shown-store.ts';
import type { Place } from '../storage/subscription-store.ts';
import type { DigestItem } from './digest.ts';
import type { DigestArchive } from './digest-archive.ts';
import { goneStatement } from './find-gone.ts';
import type { SeenStatement } from './seen.ts';
import { seenStatement, statementKey } from './topic-statement.ts';

/** What a channel was shown is told of for so long once it is gone, in milliseconds: 30 days. */
export const TOLD_FOR = 30 * 86_400_000;

/** A statement that was shown and is gone from the archive. */
export type GoneItem = Extract<DigestItem, { kind: 'withdrawn' | 'corrected' }>;

/** A statement as it was shown. */
export interface ShownBefore extends SeenStatement {
  /** Of its article, ISO day. */
  readonly publishedAt: string | null;
}

const optional = z.string().nullable();
const details = z.object({
  fingerprint: z.string(),
  start: z.number(),
  end: z.number(),
  speaker: optional,
  date: optional,
  publishedAt: optional,
  title: z.string(),
  source: optional,
  url: optional,
});

/**
 * What is remembered of statements that a message shows: hashes, places and who spoke, and none of their words.
 * @param message the platform's id
 * @param when `at` is an ISO instant, `language` that of the message
 */
export function rememberShown(
  statements: readonly AnswerStatement[],
  place: Place,
  message: string,
  archive: DigestArchive,
  when: { readonly at: string; readonly language: string },
): readonly ShownDraft[] {
  return statements.flatMap((statement) => {
    const seen = seenStatement({ statement, position: null }, archive);
    if (seen === null) return [];
    const { key, article, position: _, ...kept } = seen;
    const { publishedAt } = statement;
    return [
      {
        place,
        message,
        key,
        article,
        details: { ...kept, publishedAt, language: when.language },
        at: when.at,
      },
    ];
  });
}

/** What answers showed in a channel, as long as it is told of when it goes. */
export async function shownIn(
  place: Place,
  store: Pick<ShownStore, 'shownAt'>,
  now: Date,
): Promise<readonly ShownBefore[]> {
  const shown = await store.shownAt(place, new Date(now.getTime() - TOLD_FOR).toISOString());
  return shown.flatMap((one) => readShown(one) ?? []);
}

/** @returns null for what no version of this program wrote */
export function readShown({ key, article, details: kept }: ShownStatement): ShownBefore | null {
  const parsed = details.safeParse(kept);
  return parsed.success ? { key, article, position: null, ...parsed.data } : null;
}

/** What tells that something was told of a statement: the same words may be shown from two articles. */
export const toldKey = ({ key, article, fingerprint }: SeenStatement): string =>
  `${key} ${article} ${fingerprint}`;

/** So many articles of the same outlet and day are looked through for one whose file was only renamed. */
const MOST_READ = 25;

/**
 * What became of a statement that was shown: null where it still stands in its article, or in another of its outlet and
 * day (a file that was renamed), or where only the program reads the same wording in another way.
 */
export function findGoneShown(was: ShownBefore, archive: DigestArchive): GoneItem | null {
  const fingerprint = archive.fingerprint(was.article);
  if (fingerprint === was.fingerprint) return null;
  const stands = (id: string): boolean =>
    archive.statements(id).some((statement) => statementKey(statement) === was.key);
  if (fingerprint !== null)
    return stands(was.article) ? null : { kind: 'corrected', was: goneStatement(was), now: null };
  const alike = archive
    .wordings()
    .filter(({ source, publishedAt }) => source === was.source && publishedAt === was.publishedAt);
  const moved = alike.slice(0, MOST_READ).some(({ id }) => stands(id));
  return moved ? null : { kind: 'withdrawn', was: goneStatement(was) };
}
