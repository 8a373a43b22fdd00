import type { Article } from '../article/article.ts';
import type { Span } from '../language/span.ts';
import type { Findings, FoundAnew } from './findings.ts';

/** What is always known of an article, without its words. */
export interface ArticleHead {
  readonly id: string;
  /** Of all its fields (`hashArticle`): another one for another version. */
  readonly hash: string;
  /** Of its wording alone, as it is kept with what a channel has seen (`fingerprintWording`). */
  readonly fingerprint: string;
  /** ISO day, null when nobody says. */
  readonly publishedAt: string | null;
  readonly source: string | null;
}

/** What a shelf knows of an article before anything of it is read. */
export interface ShelvedArticle {
  readonly head: ArticleHead;
  /** Its passages, as offsets into the text. */
  readonly passages: readonly Span[];
  /** Whether its statements were found, by the program as it is now. */
  readonly hasStatements: boolean;
}

/**
 * Where articles stand with what was found in them, by the hash of each version. It answers at once, on the thread that asks:
 * an answer looks into dozens of articles, one after the other, and a local file gives each in some hundredths of a
 * millisecond. Nothing throws: what cannot be read is null, what cannot be written is kept until it can.
 */
export interface ArticleShelf {
  article(hash: string): Article | null;
  /** Null where they have not been found, or by another program. */
  findings(hash: string): Findings | null;
  /** Its words as `noteWords` wrote them; null where they were not noted, or by another program. */
  words(hash: string): string | null;
  put(head: ArticleHead, article: Article, passages: readonly Span[]): void;
  putFindings(hash: string, findings: FoundAnew): void;
  /** The version is no longer part of the archive. */
  drop(hash: string): void;
}
