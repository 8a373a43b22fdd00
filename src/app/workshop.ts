import { setImmediate as nextTurn } from 'node:timers/promises';
import { diskFiles } from '../article/archive-files.ts';
import type { Article } from '../article/article.ts';
import type { ReadFile } from '../article/parsed-articles.ts';
import { FIVE_MEGABYTES } from '../article/read-archive.ts';
import { readArchiveFile } from '../article/read-archive-file.ts';
import { type AnalysedArticle, analyseArticle } from '../corpus/analyse-article.ts';
import { type FoundAnew, findIn } from '../corpus/findings.ts';
import type { Reader } from '../reading/reader.ts';

/** Where files are read and articles analysed. */
export interface Workshop {
  /** The articles of a file. Never rejects: what cannot be read is a problem. */
  read(file: string): Promise<ReadFile>;
  /** @returns null for an article that takes longer than any article may */
  analyse(
    articles: readonly Article[],
    withStatements: boolean,
  ): Promise<readonly (AnalysedArticle | null)[]>;
  /** Who said what in each article, and who is named; nothing in one that takes longer than any may. */
  extract(articles: readonly Article[]): Promise<readonly FoundAnew[]>;
  /** How many articles can be analysed at the same time. */
  readonly hands: number;
  close(): Promise<void>;
}

/** A workshop on the thread of whoever asks; others get their turn between two articles. */
export function createWorkshop(reader: Reader, timeZone: string): Workshop {
  return {
    hands: 1,
    read: (file) => readArchiveFile(file, diskFiles, { maxArticleBytes: FIVE_MEGABYTES, timeZone }),
    async analyse(articles, withStatements) {
      const analysed: AnalysedArticle[] = [];
      for (const article of articles) {
        analysed.push(analyseArticle(article, reader, withStatements));
        await nextTurn();
      }
      return analysed;
    },
    async extract(articles) {
      const found: FoundAnew[] = [];
      for (const article of articles) {
        found.push(findIn(reader.readArticle(article)));
        await nextTurn();
      }
      return found;
    },
    close: async () => {},
  };
}

/** So much is done on the first thread before others are started: a small archive needs none. */
const FEW = 100;

/**
 * A workshop that does a little itself and has the rest done by another; from `begin` on, everything, because
 * somebody waits for answers then.
 */
export function createSparingWorkshop(own: Workshop, other: Workshop): Workshop & { begin(): void } {
  let reads = FEW;
  let articles = FEW;
  const take = (some: readonly Article[]): Workshop => {
    articles -= some.length;
    return articles < 0 ? other : own;
  };
  return {
    hands: other.hands,
    read(file) {
      reads -= 1;
      return (reads < 0 ? other : own).read(file);
    },
    analyse: (some, withStatements) => take(some).analyse(some, withStatements),
    extract: (some) => take(some).extract(some),
    begin() {
      reads = 0;
      articles = 0;
    },
    close: () => other.close(),
  };
}
