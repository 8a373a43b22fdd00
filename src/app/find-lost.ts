import type { AnswerStatement } from '../answer/answer.ts';
import { speakerOf } from '../answer/match/speaker-of.ts';
import type { Article } from '../article/article.ts';
import type { Statement } from '../statement/statement.ts';
import type { ArticleStore, ArticleVersion } from '../storage/article-store.ts';
import type { LostStatement } from '../web/page-archive.ts';
import type { Workshop } from './workshop.ts';

/** Older versions are not looked back to. */
const MOST_VERSIONS = 5;

export interface LostParts {
  readonly store: Pick<ArticleStore, 'articleVersions'>;
  /** Earlier versions are read there, and hold up no answer. */
  readonly workshop: Pick<Workshop, 'extract'>;
}

/**
 * The statements of an article's earlier versions that it has no more, the last to go first. What they said stays out: it was
 * taken back.
 * @param statements of the article as it is
 * @returns null while nobody knows: the store cannot be read, or this version is not written down yet
 */
export async function findLost(
  article: Article,
  statements: readonly AnswerStatement[],
  { store, workshop }: LostParts,
): Promise<readonly LostStatement[] | null> {
  const versions = await store.articleVersions(article.id).catch(() => null);
  if (versions === null || versions.at(-1)?.article.text !== article.text) return null;
  const earlier = versions
    .map((version, index) => ({ version, next: versions[index + 1] }))
    .filter(({ version }) => version.article.text !== article.text)
    .slice(-MOST_VERSIONS)
    .reverse();
  const found = await workshop.extract(earlier.map(({ version }) => version.article));
  const told = new Set(statements.map(({ text, speaker }) => keyOf(text, speaker)));
  return earlier.flatMap(({ version, next }, index) => {
    const old = sayings(version, found[index]?.statements ?? []);
    const taken = new Set<AnswerStatement>();
    return old.flatMap(({ text, speaker, date }) => {
      const key = keyOf(text, speaker);
      if (told.has(key)) return [];
      told.add(key);
      const now = statements.find((one) => !taken.has(one) && isInstead(one, { text, speaker }, old));
      if (now !== undefined) taken.add(now);
      return [
        {
          ...{ speaker, date, savedAt: version.savedAt },
          goneAt: version.withdrawnAt ?? next?.savedAt ?? null,
          now: now === undefined ? null : { start: now.start, end: now.end },
        },
      ];
    });
  });
}

interface Saying {
  readonly text: string;
  readonly speaker: string | null;
  readonly date: string | null;
}

function sayings({ article }: ArticleVersion, statements: readonly Statement[]): readonly Saying[] {
  return statements.map((statement) => ({
    text: article.text.slice(statement.start, statement.end),
    speaker: speakerOf(statement),
    date: statement.date?.value ?? null,
  }));
}

/** The same words of somebody else, or what the same speaker says that was not there then. */
function isInstead(
  { text, speaker }: AnswerStatement,
  was: Pick<Saying, 'text' | 'speaker'>,
  old: readonly Saying[],
): boolean {
  if (plain(text) === plain(was.text)) return true;
  return speaker !== null && speaker === was.speaker && !old.some((one) => plain(one.text) === plain(text));
}

const keyOf = (text: string, speaker: string | null): string => `${speaker ?? ''}\0${plain(text)}`;

/** A text that is only wrapped in another way says the same. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
