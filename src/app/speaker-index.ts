import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleHead } from '../corpus/article-shelf.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** Who speaks in which articles. */
export interface SpeakerIndex {
  /** The articles in which somebody of exactly this name speaks, the newest first. */
  articlesOf(name: string): readonly string[];
  /**
   * Reads the articles that are new or changed, one a turn of the event loop.
   * @param stopped asked between two articles; true ends the work
   */
  readNew(stopped: () => boolean): Promise<void>;
}

export function createSpeakerIndex(corpus: Corpus): SpeakerIndex {
  const articles = new Map<string, Set<ArticleHead>>();
  const read = new WeakSet<ArticleHead>();
  return {
    articlesOf(name) {
      const known = articles.get(name) ?? new Set();
      for (const article of known) if (corpus.head(article.id) !== article) known.delete(article);
      return [...known].sort(newestFirst).map(({ id }) => id);
    },
    async readNew(stopped) {
      for (const article of corpus.heads()) {
        if (stopped()) return;
        if (read.has(article) || corpus.head(article.id) !== article) continue;
        read.add(article);
        for (const { speaker } of corpus.statements(article.id)) {
          if (speaker === null || speaker.kind === 'unnamed') continue;
          const known = articles.get(speaker.name) ?? new Set();
          articles.set(speaker.name, known.add(article));
        }
        await nextTurn();
      }
    },
  };
}

function newestFirst(a: ArticleHead, b: ArticleHead): number {
  const [left, right] = [a.publishedAt ?? '', b.publishedAt ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
