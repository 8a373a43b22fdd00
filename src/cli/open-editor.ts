import { type ArchiveEditor, createArchiveEditor, type Edited } from '../app/archive-editor.ts';
import { collectedFolder } from '../app/collected-folder.ts';
import { createClient } from '../app/create-web-client.ts';
import { diskFiles } from '../article/archive-files.ts';
import { FIVE_MEGABYTES } from '../article/read-archive.ts';
import { readArchiveFile } from '../article/read-archive-file.ts';
import type { Config } from '../config/config-values.ts';
import type { Terminal } from './command.ts';

/** What changes the articles of a knowledge folder; of KNOWLEDGE_DIR where none is named. */
export function openEditor(knowledge: string | undefined, terminal: Terminal, config: Config): ArchiveEditor {
  return createArchiveEditor({
    folder: collectedFolder(knowledge ?? config.knowledgeDir, config),
    client: createClient(config, terminal.now, new AbortController().signal),
    read: (file) =>
      readArchiveFile(file, diskFiles, { maxArticleBytes: FIVE_MEGABYTES, timeZone: config.timeZone }),
    timeZone: config.timeZone,
    clock: terminal.now,
  });
}

/** Writes what was done, or why not. @returns whether it was done */
export function tellEdited(edited: Edited, what: string, terminal: Terminal): boolean {
  if (edited.kind === 'refused') terminal.note(edited.reason);
  else for (const title of edited.titles) terminal.out(`${what}: ${title}\n`);
  return edited.kind === 'done';
}
