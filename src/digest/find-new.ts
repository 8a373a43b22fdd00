import { firstDayOf } from '../answer/days-of.ts';
import type { DigestItem } from './digest.ts';
import type { DigestArchive } from './digest-archive.ts';
import type { Seen, SeenStatement } from './seen.ts';
import { statementKey, type TopicStatement } from './topic-statement.ts';

type NewItem = Extract<DigestItem, { kind: 'new' }>;

/** Two statements of one speaker on one position that share so much of their terms say the same (Jaccard index). */
const SAME_WORDS = 0.6;

/** So many new statements of one speaker stand in a post: the likeliest of an interview, not all of it. */
const MOST_OF_ONE = 2;

/**
 * New statements, those said last first, how many more there are of those who are shown, and how many new ones only repeat: the same words in another article, or
 * the same speaker with the same position in much the same words.
 */
export function findNew(
  statements: readonly TopicStatement[],
  seen: Seen | null,
  isNew: (articleId: string) => boolean,
  archive: DigestArchive,
): { readonly items: readonly NewItem[]; readonly more: number; readonly repeated: number } {
  const before = seen?.statements ?? [];
  const articleOf = new Map(before.map(({ key, article }) => [key, article]));
  const items: NewItem[] = [];
  let repeated = 0;
  for (const topical of statements) {
    const { statement, position } = topical;
    const copies = statement.alsoIn.filter(({ article }) => isNew(article)).length;
    const seenIn = articleOf.get(statementKey(statement));
    const known = seenIn !== undefined || statement.alsoIn.some(({ article }) => !isNew(article));
    if (!isNew(statement.article) || seenIn === statement.article) repeated += copies;
    else if (known || repeats(topical, before, archive)) repeated += 1 + copies;
    else items.push({ kind: 'new', position, statement });
  }
  const shown = fewOfEach(items);
  return { items: shown.toSorted(latestFirst), more: items.length - shown.length, repeated };
}

function fewOfEach(items: readonly NewItem[]): readonly NewItem[] {
  const counts = new Map<string, number>();
  return items.filter(({ statement: { speaker } }) => {
    if (speaker === null) return true;
    const count = counts.get(speaker) ?? 0;
    counts.set(speaker, count + 1);
    return count < MOST_OF_ONE;
  });
}

function repeats(
  { statement, position }: TopicStatement,
  before: readonly SeenStatement[],
  archive: DigestArchive,
): boolean {
  if (statement.speaker === null || position === null) return false;
  const own = before.filter((seen) => seen.speaker === statement.speaker && seen.position === position);
  if (own.length === 0) return false;
  const terms = new Set(archive.terms(statement.text));
  return own.some(
    (seen) => sharedTerms(terms, new Set(archive.terms(seenText(seen, archive)))) >= SAME_WORDS,
  );
}

/** The words of a seen statement, empty when its article has changed or gone. */
function seenText(
  { article: id, fingerprint: wording, start, end }: SeenStatement,
  archive: DigestArchive,
): string {
  const article = archive.article(id);
  return article && archive.fingerprint(id) === wording ? article.text.slice(start, end) : '';
}

function sharedTerms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** By the first day it may have been said on; without any, last. */
function latestFirst({ statement: a }: NewItem, { statement: b }: NewItem): number {
  const [left, right] = [firstDayOf(a.date ?? a.publishedAt), firstDayOf(b.date ?? b.publishedAt)];
  return left === right ? 0 : left < right ? 1 : -1;
}
