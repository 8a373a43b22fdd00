import { setImmediate as nextTurn } from 'node:timers/promises';
import { answerQuestion } from '../answer/answer-question.ts';
import type { Newsroom } from '../chat/chat.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { findContext } from './find-context.ts';
import { createNameDirectory, type NameDirectory } from './name-directory.ts';

export interface NewsroomOptions {
  readonly version: string;
  /** How many files or articles cannot be read at present. */
  readonly problems: () => number;
}

/** What the chats ask of the archive, over one corpus. */
export interface LivingNewsroom extends Newsroom {
  /**
   * Finds the statements of every article, one article a turn of the event loop, so that questions are
   * answered in between: afterwards `speakers` knows all names and no question waits for an extraction.
   * @param stopped asked between two articles; true ends the work
   */
  readAll(stopped: () => boolean): Promise<void>;
}

export function createNewsroom(corpus: Corpus, options: NewsroomOptions): LivingNewsroom {
  const speakers = createNameDirectory();
  let counted = 0;
  let isRead = false;
  let sources: NameDirectory | null = null;
  const sourceNames = (): NameDirectory => {
    sources ??= directoryOf(corpus.articles().map((article) => article.source));
    return sources;
  };
  return {
    async ask(question) {
      return answerQuestion(question, corpus);
    },
    context(articleId, start, end) {
      const article = corpus.article(articleId);
      return article && findContext(article, corpus.passages(articleId), start, end);
    },
    speakers: (prefix, limit) => speakers.complete(prefix, limit),
    sources: (prefix, limit) => sourceNames().complete(prefix, limit),
    status: () => ({
      coverage: corpus.coverage(),
      statements: isRead ? counted : null,
      speakers: isRead ? speakers.size : null,
      sources: sourceNames().size,
      problems: options.problems(),
      version: options.version,
    }),
    async readAll(stopped) {
      for (const { id } of corpus.articles()) {
        if (stopped()) return;
        for (const { speaker } of corpus.statements(id)) {
          counted += 1;
          if (speaker) speakers.count(speaker.name);
        }
        await nextTurn();
      }
      isRead = true;
    },
  };
}

function directoryOf(names: readonly (string | null)[]): NameDirectory {
  const directory = createNameDirectory();
  for (const name of names) if (name) directory.count(name);
  return directory;
}
