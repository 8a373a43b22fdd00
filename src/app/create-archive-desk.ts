import type { ArchiveDesk } from '../chat/archive/archive-desk.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ArchiveEditor } from './archive-editor.ts';
import type { FetchAttachment } from './fetch-attachment.ts';
import type { KeptArchive } from './keep-archive.ts';
import { listLatest } from './list-latest.ts';

export interface ArchiveDeskParts {
  readonly editor: ArchiveEditor;
  readonly fetchAttachment: FetchAttachment;
  readonly corpus: Pick<Corpus, 'heads' | 'article'>;
  readonly archive: Pick<KeptArchive, 'fileOf'>;
}

/** What the chats ask of the archive's articles, over the editor of its files. */
export function createArchiveDesk(parts: ArchiveDeskParts): ArchiveDesk {
  const { editor, fetchAttachment, corpus, archive } = parts;
  return {
    addLink: (url) => editor.addLink(url),
    addText: ({ text, source, date }) => editor.addText(text, { source, date }),
    async addFile(file, platform) {
      const fetched = await fetchAttachment(file, platform);
      return fetched.kind === 'bytes' ? editor.addFile(file.name, fetched.bytes) : fetched;
    },
    remove: (article) => editor.remove(article, archive.fileOf(article)),
    undo: () => editor.undo(),
    async latest(limit) {
      const rows = await listLatest(corpus, (id) => archive.fileOf(id), limit);
      return rows.map(({ article }) => article);
    },
  };
}
