import type { ArticleProblem } from '../article/article-problem.ts';
import type { ChatLogger } from '../chat/chat.ts';

/** So many sentences are written at once; a folder full of broken files is one fault, not thousands. */
const MOST = 100;

/**
 * Writes what of the archive cannot be read into the log: each problem once, and once when it is gone.
 * @returns takes the problems of each new reading
 */
export function createProblemTeller(logger: ChatLogger): (problems: readonly ArticleProblem[]) => void {
  let told: ReadonlySet<string> = new Set();
  return (problems) => {
    const now = new Set(problems.map(({ sentence }) => sentence));
    const news = [...now].filter((sentence) => !told.has(sentence));
    const gone = [...told].filter((sentence) => !now.has(sentence));
    for (const sentence of news.slice(0, MOST)) logger.warn({}, sentence);
    if (news.length > MOST) logger.warn({ count: news.length - MOST }, 'und weitere Hinweise zum Archiv');
    for (const sentence of gone.slice(0, MOST)) logger.info({ sentence }, 'kein Hinweis zum Archiv mehr');
    if (gone.length > MOST) logger.info({ count: gone.length - MOST }, 'und weitere sind keine mehr');
    told = now;
  };
}

/** The problem of an archive that is not there at all, or holds nothing; null where there is an article. */
export function findMissingArchive(articles: number, problems: readonly ArticleProblem[]): string | null {
  if (articles > 0) return null;
  return problems.find(({ kind }) => kind === 'archive')?.sentence ?? null;
}
