import { archivePaths } from '../app/collected-folder.ts';
import { type OpenedCorpus, openCorpus } from '../app/open-corpus.ts';
import { threadCount } from '../app/thread-count.ts';
import type { Config } from '../config/config-values.ts';
import type { Terminal } from './command.ts';
import { noteProblems } from './note-problems.ts';

/** What is wrong with the index the command says itself. */
const UNWATCHED = { troubled: () => {}, healed: () => {} };

/**
 * The archive a command works on, with a line for each problem. The threads that read it end by themselves, and hold no process up.
 * @param knowledge folders or files that the person named; KNOWLEDGE_DIR where there are none
 */
export async function openArchive(
  knowledge: readonly string[] | undefined,
  config: Config,
  terminal: Terminal,
): Promise<OpenedCorpus> {
  const { dataDir, timeZone, indexUrl } = config;
  const paths = await archivePaths(knowledge, config);
  const opened = await openCorpus({
    paths,
    dataDir,
    timeZone,
    onProgress: terminal.note,
    threads: threadCount(),
    // The index in the database is that of the bot's archive.
    sharedIndex: indexUrl === null || knowledge !== undefined ? null : { url: indexUrl, watch: UNWATCHED },
  });
  noteProblems(opened.archive.problems(), terminal);
  return opened;
}
