import { setImmediate as nextTurn } from 'node:timers/promises';
import { diskFiles } from '../article/archive-files.ts';
import type { Article } from '../article/article.ts';
import type { ReadFile } from '../article/parsed-articles.ts';
import { FIVE_MEGABYTES } from '../article/read-archive.ts';
import { readArchiveFile } from '../article/read-archive-file.ts';
import { type AnalysedArticle, analyseArticle } from '../corpus/analyse-article.ts';
import { type FoundAnew, findIn } from '../corpus/findings.ts';
import type { PackedSequences } from '../neighbours/packed-sequences.ts';
import type { Reader } from '../reading/reader.ts';
import { readWords } from './read-words.ts';

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
  /** The words of articles in their order, as neighbours are learned from them; of one that takes longer than any may, none. */
  sequences(articles: readonly Article[]): Promise<PackedSequences>;
  /** How many articles can be analysed at the same time. */
  readonly hands: number;
  close(): Promise<void>;
}

/** A workshop on the thread of whoever asks, where everything comes to an end. */
export interface OwnWorkshop extends Workshop {
  analyse(articles: readonly Article[], withStatements: boolean): Promise<readonly AnalysedArticle[]>;
}

/** A workshop on the thread of whoever asks; others get their turn between two articles. */
export function createWorkshop(reader: Reader, timeZone: string): OwnWorkshop {
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
    sequences: (articles) => readWords(articles, reader.vocabulary),
    close: async () => {},
  };
}
