import { setImmediate as nextTurn } from 'node:timers/promises';
import { KeptAnswers } from '../answer/kept-answers.ts';
import type { Newsroom } from '../chat/chat.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { findContext } from './find-context.ts';
import { keepExample } from './find-example.ts';
import type { ArchiveChange } from './keep-archive.ts';
import type { FeedHealth } from './keep-feeds.ts';
import { createNameDirectory } from './name-directory.ts';
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
   * `speakers` knows all names and no question waits for an extraction.
   * @param stopped asked between two of them; true ends the work
   */
  readAll(stopped: () => boolean): Promise<void>;
  /** Brings names and counts up to date with what has changed in the corpus. */
  update(change: ArchiveChange): Promise<void>;
}

/** So many articles are read together. */
const BATCH = 16;

/** What an article adds to the names and counts. */
interface Counted {
  readonly source: string | null;
  /** The speakers of its statements, null for one without a name; null until they have been found. */
  readonly speakers: readonly (string | null)[] | null;
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a value with a method each, over the same archive
export function createNewsroom(corpus: Corpus, options: NewsroomOptions): LivingNewsroom {
  const answers = new KeptAnswers(corpus, () => nextTurn());
  const speakers = createNameDirectory();
  const sources = createNameDirectory();
  const counted = new Map<string, Counted>();
  let statements = 0;
  let isRead = false;

  const forget = (id: string): void => {
    const old = counted.get(id);
    if (!old) return;
    counted.delete(id);
    if (old.source !== null) sources.discount(old.source);
    for (const name of old.speakers ?? []) if (name !== null) speakers.discount(name);
    statements -= old.speakers?.length ?? 0;
  };
  const count = (id: string, withStatements: boolean): void => {
    forget(id);
    const head = corpus.head(id);
    if (!head) return;
    const names = withStatements ? corpus.statements(id).map(({ speaker }) => speaker?.name ?? null) : null;
    counted.set(id, { source: head.source, speakers: names });
    if (head.source !== null) sources.count(head.source);
    for (const name of names ?? []) if (name !== null) speakers.count(name);
    statements += names?.length ?? 0;
  };
  const read = async (ids: readonly string[], stopped: () => boolean): Promise<boolean> => {
    for (let from = 0; from < ids.length; from += BATCH) {
      if (stopped()) return false;
      const batch = ids.slice(from, from + BATCH);
      await extractMissing(corpus, batch, options.workshop);
      for (const id of batch) count(id, true);
      await nextTurn();
    }
    return true;
  };
  for (const { id } of corpus.heads()) count(id, false);
  return {
    ask: (question) => answers.ask(question),
    known: (question) => answers.known(question),
    context(articleId, start, end) {
      const article = corpus.article(articleId);
      return article && findContext(article, corpus.passages(articleId), start, end);
    },
    speakers: (prefix, limit) => speakers.complete(prefix, limit),
    sources: (prefix, limit) => sources.complete(prefix, limit),
    closestNames: (kind, name, limit) => (kind === 'speaker' ? speakers : sources).closest(name, limit),
    example: keepExample(corpus, speakers),
    status: () => ({
      coverage: corpus.coverage(),
      statements: isRead ? statements : null,
      speakers: isRead ? speakers.size : null,
      sources: sources.size,
      problems: options.problems(),
      feeds: options.feeds(),
      version: options.version,
    }),
    async readAll(stopped) {
      // An article may come while the others are read; it is read with the change that brings it.
      const ids = corpus.heads().map(({ id }) => id);
      isRead = (await read(ids, stopped)) || isRead;
    },
    async update({ added, changed, removed }) {
      for (const id of removed) forget(id);
      await read([...added, ...changed], () => false);
    },
  };
}

async function extractMissing(
  corpus: Corpus,
  ids: readonly string[],
  { extract }: Pick<Workshop, 'extract'>,
): Promise<void> {
  const missing = ids.flatMap((id) => {
    const article = corpus.hasStatements(id) ? null : corpus.article(id);
    return article ? [article] : [];
  });
  if (missing.length === 0) return;
  const found = await extract(missing);
  for (const [place, article] of missing.entries()) corpus.keepStatements(article, found[place] ?? []);
}
