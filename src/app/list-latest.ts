import { stat } from 'node:fs/promises';
import type { Article } from '../article/article.ts';
import type { Corpus } from '../corpus/corpus.ts';

export interface LatestArticle {
  readonly article: Article;
  /** Where it lies; the empty string where nobody knows. */
  readonly file: string;
}

/** So many files are looked at together. */
const BATCH = 64;

/** The articles whose files were written last, the latest first, those of one file in the order of their ids. */
export async function listLatest(
  corpus: Pick<Corpus, 'heads' | 'article'>,
  fileOf: (articleId: string) => string | null,
  limit: number,
): Promise<readonly LatestArticle[]> {
  const rows = corpus.heads().map(({ id }) => ({ id, file: fileOf(id) ?? '' }));
  const written = await writingTimes([...new Set(rows.map(({ file }) => file))]);
  const at = (file: string): number => written.get(file) ?? 0;
  return rows
    .sort((a, b) => at(b.file) - at(a.file) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .flatMap(({ id, file }) => {
      const article = corpus.article(id);
      return article === null ? [] : [{ article, file }];
    });
}

async function writingTimes(files: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (let from = 0; from < files.length; from += BATCH)
    await Promise.all(
      files.slice(from, from + BATCH).map(async (file) => {
        const found = await stat(file).catch(() => null);
        times.set(file, found?.mtimeMs ?? 0);
      }),
    );
  return times;
}
