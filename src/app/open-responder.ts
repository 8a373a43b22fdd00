import { createArchiveResponder } from '../chat/archive/create-archive-responder.ts';
import type { Respond } from '../chat/chat.ts';
import { createDigestResponder } from '../chat/digest/create-digest-responder.ts';
import type { Evidence } from '../chat/evidence.ts';
import { PAGE_LIMITS } from '../chat/page-limits.ts';
import { createResponder } from '../chat/respond.ts';
import type { ResponderOptions } from '../chat/responder.ts';
import type { Config } from '../config/config-values.ts';
import type { DigestArchive } from '../digest/digest-archive.ts';
import type { Store } from '../storage/store.ts';
import { createArchiveEditor } from './archive-editor.ts';
import { createArchiveDesk } from './create-archive-desk.ts';
import { createClient } from './create-web-client.ts';
import { createAttachmentFetch } from './fetch-attachment.ts';
import type { OpenedCorpus } from './open-corpus.ts';

export interface ResponderParts
  extends Pick<ResponderOptions, 'newsroom' | 'memory' | 'logger' | 'clock' | 'ticks'> {
  readonly config: Config;
  readonly opened: Pick<OpenedCorpus, 'corpus' | 'archive' | 'workshop'>;
  /** Where the articles go that editors take in. */
  readonly folder: string;
  readonly store: Store;
  readonly evidence: Evidence;
  readonly digests: DigestArchive;
  /** Aborted when nothing is fetched any more. */
  readonly closing: AbortSignal;
}

/** What answers the requests of all chats: questions, digests, and changes to the archive. */
export function openResponder(parts: ResponderParts): Respond {
  const { config, store, newsroom, memory, evidence, digests, logger, clock, ticks } = parts;
  const { timeZone } = config;
  return createResponder({
    archive: createArchiveResponder({ desk: openDesk(parts), editors: config.archiveEditors }),
    digest: createDigestResponder({
      store,
      archive: () => digests,
      clock,
      timeZone,
      limits: PAGE_LIMITS,
    }),
    ...{ evidence, newsroom, memory, logger, clock, ticks, timeZone },
    limits: PAGE_LIMITS,
  });
}

function openDesk({ config, opened, folder, clock, closing }: ResponderParts) {
  const { corpus, archive, workshop } = opened;
  return createArchiveDesk({
    editor: createArchiveEditor({
      folder,
      client: createClient(config, clock, closing),
      read: (file) => workshop.read(file),
      timeZone: config.timeZone,
      clock,
    }),
    fetchAttachment: createAttachmentFetch(config, closing),
    ...{ corpus, archive },
  });
}
