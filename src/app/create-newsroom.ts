import { setImmediate as nextTurn } from 'node:timers/promises';
import { KeptAnswers } from '../answer/kept-answers.ts';
import type { Newsroom } from '../chat/chat.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { NO_FINDINGS } from '../corpus/findings.ts';
import { ArchiveCensus } from './archive-census.ts';
import { findContext } from './find-context.ts';
import { keepExample } from './find-example.ts';
import type { ArchiveChange } from './keep-archive.ts';
import type { FeedHealth } from './keep-feeds.ts';
import type { Workshop } from './workshop.ts';

export interface NewsroomOptions {
  readonly version: string;
  /** How many files or articles cannot be read at present. */
  readonly problems: () => number;
  /** What the feeds are like; null where there are none. */
  readonly feeds: () => FeedHealth | null;
  /** Finds the statements of articles that nobody has asked for yet. */
  readonly workshop: Pick<Workshop, 'extract'>;
}

/** What the chats ask of the archive, over one corpus. */
export interface LivingNewsroom extends Newsroom {
  /**
   * Finds the statements of every article, a few at a time, so that questions are answered in between: afterwards
   * `speakers` knows all names, no question waits for an extraction, and articles complete each other's speakers.
   * @param stopped asked between two of them; true ends the work
   */
  readAll(stopped: () => boolean): Promise<void>;
  /** Brings names and counts up to date with what has changed in the corpus. */
  update(change: ArchiveChange): Promise<void>;
}

/** So many articles are read together. */
const BATCH = 16;

/** What the chats ask of the archive. */
export function createNewsroom(corpus: Corpus, options: NewsroomOptions): LivingNewsroom {
  const answers = new KeptAnswers(corpus, () => nextTurn());
  const census = new ArchiveCensus(corpus);
  const { speakers, sources } = census;
  let isRead = false;
  return {
    ask: (question) => answers.ask(question),
    known: (question) => answers.known(question),
    context: (articleId, start, end) => contextOf(corpus, articleId, start, end),
    speakers: (prefix, limit) => speakers.complete(prefix, limit),
    sources: (prefix, limit) => sources.complete(prefix, limit),
    closestNames: (kind, name, limit) => (kind === 'speaker' ? speakers : sources).closest(name, limit),
    example: keepExample(corpus, speakers),
    status: () => ({
      coverage: corpus.coverage(),
      read: census.read,
      statements: isRead ? census.statements : null,
      speakers: isRead ? speakers.size : null,
      sources: sources.size,
      problems: options.problems(),
      feeds: options.feeds(),
      version: options.version,
    }),
    async readAll(stopped) {
      // An article may come while the others are read; it is read with the change that brings it.
      const ids = corpus.heads().map(({ id }) => id);
      isRead = (await readArticles(corpus, ids, census, options.workshop, stopped)) || isRead;
      if (isRead) corpus.useRegister();
    },
    async update({ added, changed, removed }) {
      for (const id of removed) census.forget(id);
      await readArticles(corpus, [...added, ...changed], census, options.workshop, () => false);
    },
  };
}

function contextOf(corpus: Corpus, articleId: string, start: number, end: number) {
  const article = corpus.article(articleId);
  return article && findContext(article, corpus.passages(articleId), start, end);
}

/** Finds the statements of articles and counts them, some at a time. @returns false when it was stopped before all were read */
async function readArticles(
  corpus: Corpus,
  ids: readonly string[],
  census: ArchiveCensus,
  workshop: NewsroomOptions['workshop'],
  stopped: () => boolean,
): Promise<boolean> {
  for (let from = 0; from < ids.length; from += BATCH) {
    if (stopped()) return false;
    const batch = ids.slice(from, from + BATCH);
    await extractMissing(corpus, batch, workshop);
    for (const id of batch) census.count(id, true);
    await nextTurn();
  }
  return true;
}

async function extractMissing(
  corpus: Corpus,
  ids: readonly string[],
  workshop: NewsroomOptions['workshop'],
): Promise<void> {
  const missing = ids.flatMap((id) => {
    const article = corpus.hasStatements(id) ? null : corpus.article(id);
    return article ? [article] : [];
  });
  if (missing.length === 0) return;
  const found = await workshop.extract(missing);
  for (const [place, article] of missing.entries()) corpus.keepFindings(article, found[place] ?? NO_FINDINGS);
}
