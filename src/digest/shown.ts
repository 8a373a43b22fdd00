import { z } from 'zod';
import type { AnswerStatement } from '../answer/answer.ts';
import type { ShownDraft, ShownStatement, ShownStore } from '../storage/shown-store.ts';
import type { Place } from '../storage/subscription-store.ts';
import type { DigestItem } from './digest.ts';
import type { DigestArchive } from './digest-archive.ts';
import { goneStatement } from './find-gone.ts';
import { fingerprint } from './fingerprint.ts';
import type { SeenStatement } from './seen.ts';
import { seenStatement, statementKey } from './topic-statement.ts';

/** What a channel was shown is told of for so long once it is gone, in milliseconds: 30 days. */
export const TOLD_FOR = 30 * 86_400_000;

/** A statement that was shown and is gone from the archive. */
export type GoneItem = Extract<DigestItem, { kind: 'withdrawn' | 'corrected' }>;

const optional = z.string().nullable();
const details = z.object({
  fingerprint: z.string(),
  start: z.number(),
  end: z.number(),
  speaker: optional,
  date: optional,
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
    return [{ place, message, key, article, details: { ...kept, language: when.language }, at: when.at }];
  });
}

/** What answers showed in a channel, as long as it is told of when it goes. */
export async function shownIn(
  place: Place,
  store: Pick<ShownStore, 'shownAt'>,
  now: Date,
): Promise<readonly SeenStatement[]> {
  const shown = await store.shownAt(place, new Date(now.getTime() - TOLD_FOR).toISOString());
  return shown.flatMap((one) => readShown(one) ?? []);
}

/** @returns null for what no version of this program wrote */
export function readShown({ key, article, details: kept }: ShownStatement): SeenStatement | null {
  const parsed = details.safeParse(kept);
  return parsed.success ? { key, article, position: null, ...parsed.data } : null;
}

/** What tells that something was told of a statement: the same words may be shown from two articles. */
export const toldKey = ({ key, article, fingerprint }: SeenStatement): string =>
  `${key} ${article} ${fingerprint}`;

/**
 * What became of a statement that was shown: null where it still stands in its article, or in another of the same title
 * (a file that was renamed), or where only the program reads the same wording in another way.
 */
export function findGoneShown(was: SeenStatement, archive: DigestArchive): GoneItem | null {
  const article = archive.article(was.article);
  if (article && fingerprint(article) === was.fingerprint) return null;
  const stands = (id: string): boolean =>
    archive.statements(id).some((statement) => statementKey(statement) === was.key);
  if (article) return stands(article.id) ? null : { kind: 'corrected', was: goneStatement(was), now: null };
  const moved = archive.articles().some(({ id, title }) => title === was.title && stands(id));
  return moved ? null : { kind: 'withdrawn', was: goneStatement(was) };
}
