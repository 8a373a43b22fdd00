import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createArchiveEditor } from '../../src/app/archive-editor.ts';
import { createArchiveDesk } from '../../src/app/create-archive-desk.ts';
import { createAttachmentFetch } from '../../src/app/fetch-attachment.ts';
import { diskFiles } from '../../src/article/archive-files.ts';
import { ArchiveReader } from '../../src/article/archive-reader.ts';
import { FIVE_MEGABYTES } from '../../src/article/read-archive.ts';
import { readArchiveFile } from '../../src/article/read-archive-file.ts';
import { createArchiveResponder } from '../../src/chat/archive/create-archive-responder.ts';
import type { ArchiveEditors } from '../../src/chat/archive/may-edit-archive.ts';
import type { ResponderOptions } from '../../src/chat/responder.ts';
import { createWebClient } from '../../src/feed/web-client.ts';

export interface ArchiveByHand {
  readonly folder: string;
  readonly respond: NonNullable<ResponderOptions['archive']>;
  /** The titles of what lies in the archive now, sorted. */
  titles(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/**
 * The real editor over a folder of its own, whose files every call reads anew.
 * @param editors who may; read at every call
 */
export async function openArchiveByHand(
  editors: () => ArchiveEditors,
  slackToken = 'xoxb-local',
): Promise<ArchiveByHand> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quelle-by-hand-'));
  const { signal } = new AbortController();
  const timeZone = 'Europe/Berlin';
  const client = createWebClient({
    ...{ version: '0', contact: null, allowPrivate: true, clock: Date.now, signal },
    sleep: async () => {},
  });
  const read = (file: string) =>
    readArchiveFile(file, diskFiles, { maxArticleBytes: FIVE_MEGABYTES, timeZone });
  const look = async () => {
    const reader = new ArchiveReader([folder], diskFiles, read);
    const articles = (await reader.refresh())?.updated ?? [];
    return { reader, articles };
  };
  const respond: ArchiveByHand['respond'] = async (wish, request) => {
    const { reader, articles } = await look();
    const desk = createArchiveDesk({
      editor: createArchiveEditor({ folder, client, read, timeZone, clock: Date.now }),
      fetchAttachment: createAttachmentFetch(
        { fetchPrivateAddresses: true, slack: { botToken: slackToken } },
        signal,
      ),
      corpus: {
        heads: () => articles.map((article) => ({ ...article, hash: '', fingerprint: '' })),
        article: (id) => articles.find((article) => article.id === id) ?? null,
      },
      archive: reader,
    });
    return createArchiveResponder({ desk, editors: editors() })(wish, request);
  };
  return {
    folder,
    respond,
    async titles() {
      return (await look()).articles.map(({ title }) => title).sort();
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** A page on the web whose article says who said what. */
export const PAGE = (
  body = 'Das Bad bleibt offen, sagte Bürgermeisterin Karla Ohm am Montag in Lindenau.',
): string =>
  `<html lang="de"><head><title>Bad bleibt offen</title><meta property="article:published_time" content="2025-04-01T10:00:00+02:00"></head><body><article><p>${body}</p><p>${body}</p></article></body></html>`;
