import { randomUUID } from 'node:crypto';
import { createArchiveResponder } from '../chat/archive/create-archive-responder.ts';
import type { ChatLogger, Respond } from '../chat/chat.ts';
import { createDigestResponder } from '../chat/digest/create-digest-responder.ts';
import { renderListEntry } from '../chat/digest/render-subscription.ts';
import { PAGE_LIMITS } from '../chat/page-limits.ts';
import { createResponder } from '../chat/respond.ts';
import type { Config } from '../config/config-values.ts';
import type { DigestClock } from '../digest/digest-clock.ts';
import type { DigestPoster } from '../digest/digest-poster.ts';
import { DigestRunner } from '../digest/digest-runner.ts';
import type { Store } from '../storage/store.ts';
import { createArchiveEditor } from './archive-editor.ts';
import { askInTurn } from './ask-in-turn.ts';
import { collectedFolder } from './collected-folder.ts';
import { createArchiveDesk } from './create-archive-desk.ts';
import { createDigestArchive } from './create-digest-archive.ts';
import { createEvidence } from './create-evidence.ts';
import { createNewsroom, type LivingNewsroom } from './create-newsroom.ts';
import { createPage, type Page } from './create-page.ts';
import { createClient } from './create-web-client.ts';
import { createAttachmentFetch } from './fetch-attachment.ts';
import { createIndexFollower, type IndexFollower } from './follow-index.ts';
import type { ArchiveChange, KeptArchive } from './keep-archive.ts';
import { keepChatMemory } from './keep-chat-memory.ts';
import { keepFeeds } from './keep-feeds.ts';
import type { KeptNeighbours } from './keep-neighbours.ts';
import { type KeptShown, keepShown } from './keep-shown.ts';
import { keepVersions } from './keep-versions.ts';
import { readKeeper } from './keeper-id.ts';
import { logDigestEvent } from './log-digest-event.ts';
import { measureAsk, measureRespond } from './measure-service.ts';
import type { Metrics } from './metrics.ts';
import { openCorpus } from './open-corpus.ts';
import type { SharedIndexOptions } from './open-index.ts';
import { readVersion } from './read-version.ts';
import { type SharedArchive, shareArchive } from './share-archive.ts';
import { watchIndex } from './watch-index.ts';
import { withPages } from './with-pages.ts';

export interface ServiceOptions {
  readonly config: Config;
  readonly store: Store;
  readonly logger: ChatLogger;
  readonly clock: DigestClock;
  readonly metrics: Metrics;
  /** One line for people while something is built that takes its time. */
  readonly onProgress: (line: string) => void;
  /** See `OpenCorpusOptions`. */
  readonly onRestored?: () => void;
  /** How many threads may work beside this one; 0 where there are none and no feeds are read. */
  readonly threads: number;
  /** Whether an index in a database that is away at the start is waited for. */
  readonly waitsForIndex?: boolean;
}

/** Milliseconds that never go back. */
const ticks = (): number => performance.now();

/** What answers, whatever chat asks. */
export interface Service {
  readonly newsroom: LivingNewsroom;
  readonly archive: KeptArchive;
  readonly neighbours: KeptNeighbours;
  readonly respond: Respond;
  /** The evidence page; null where none is wanted. */
  readonly page: Page | null;
  /** What other processes have in the same store. */
  readonly shared: SharedArchive;
  /** What other processes do to the same index; null for one in memory. */
  readonly indexFollower: IndexFollower | null;
  /** Writes down what the archive holds now, beside its earlier versions: all of it, or what has changed. */
  keepVersions(change?: ArchiveChange): Promise<void>;
  /** Writes the index down for the next start. Never rejects. */
  keepIndex(): Promise<void>;
  /** Reads the feeds when they are due, until the signal is aborted. Never rejects. */
  runFeeds(signal: AbortSignal): Promise<void>;
  /** Ends the threads. */
  close(): Promise<void>;
  /** What a person has subscribed on a platform, one line each. */
  subscriptionLines(platform: string, userId: string, spaceId: string): Promise<readonly string[]>;
  /** Writes down what the store has not taken yet. */
  flush(): Promise<void>;
  /** Drops what is kept for a time that is over: the questions of buttons, and what messages showed. */
  forgetOld(): Promise<void>;
  readonly shown: KeptShown;
  /** Posts the digests that are due through these chats, until the signal is aborted. Never rejects. */
  runDigests(posters: readonly DigestPoster[], signal: AbortSignal): Promise<void>;
}

function sharedIndexOf({
  config: { indexUrl },
  logger,
  clock,
  waitsForIndex = false,
}: ServiceOptions): SharedIndexOptions | null {
  if (indexUrl === null) return null;
  const { watch, whenAway } = watchIndex(logger, (milliseconds) =>
    clock.sleep(milliseconds, new AbortController().signal),
  );
  return { url: indexUrl, watch, ...(waitsForIndex && { whenAway }) };
}

/**
 * Opens the archive and makes what answers over it.
 * @throws QuelleError `dictionary` or `storage`
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: what a running process is joined of, in the order it comes to life
export async function openService(options: ServiceOptions): Promise<Service> {
  const { config, store, logger, clock, metrics, onProgress } = options;
  const collected = collectedFolder(config.knowledgeDir, config);
  const opened = await openCorpus({
    ...config,
    paths: [config.knowledgeDir, collected],
    ownFolders: [collected],
    threads: options.threads,
    sharedIndex: sharedIndexOf(options),
    onProgress,
    onRestored: options.onRestored ?? (() => {}),
  });
  const { corpus, archive, workshop } = opened;
  const keeper = await readKeeper(config.dataDir);
  const keepIndex = () =>
    opened.keepIndex().catch((error: unknown) => logger.warn({ err: error }, 'Index nicht gespeichert'));
  if (opened.analysed > 0) await keepIndex();
  const feeds = keepFeeds({
    config,
    logger,
    wait: (milliseconds, signal) => clock.sleep(milliseconds, signal),
  });
  const milliseconds = () => clock.now().getTime();
  const made = createNewsroom(corpus, {
    version: readVersion(),
    problems: () => archive.problems().length,
    feeds: feeds.health,
    workshop,
  });
  const newsroom = measureAsk(askInTurn(made), metrics, ticks);
  const digestArchive = createDigestArchive(corpus);
  const shown = keepShown({ store, archive: digestArchive, now: () => clock.now(), logger });
  const memory = keepChatMemory(store, milliseconds);
  const page = createPage({
    ...{ config, corpus, newsroom, store, workshop, memory, logger },
    clock: milliseconds,
  });
  const evidence = createEvidence({
    ...{ links: page?.links ?? null, store, memory },
    ...{ clock: milliseconds, timeZone: config.timeZone },
  });
  const closing = new AbortController();
  const desk = createArchiveDesk({
    editor: createArchiveEditor({
      folder: collected,
      client: createClient(config, milliseconds, closing.signal),
      read: (file) => workshop.read(file),
      timeZone: config.timeZone,
      clock: milliseconds,
    }),
    fetchAttachment: createAttachmentFetch(config, closing.signal),
    ...{ corpus, archive },
  });
  const respond = createResponder({
    archive: createArchiveResponder({ desk, editors: config.archiveEditors }),
    evidence,
    newsroom,
    memory,
    logger,
    clock: milliseconds,
    ticks,
    timeZone: config.timeZone,
    limits: PAGE_LIMITS,
    digest: createDigestResponder({
      store,
      archive: () => digestArchive,
      clock: milliseconds,
      timeZone: config.timeZone,
      limits: PAGE_LIMITS,
    }),
  });
  return {
    newsroom,
    archive,
    neighbours: opened.neighbours,
    respond: measureRespond(respond, metrics, ticks),
    page,
    indexFollower: opened.sharedIndex && createIndexFollower(corpus, opened.sharedIndex),
    shared: shareArchive({ corpus, archive, store, keeper }),
    keepVersions: (change) => keepVersions({ corpus, archive, store, keeper }, clock.now(), change),
    keepIndex,
    runFeeds: (signal) => (options.threads > 0 ? feeds.run(signal) : Promise.resolve()),
    close() {
      closing.abort();
      return Promise.all([workshop.close(), opened.sharedIndex?.close()]).then(() => {});
    },
    flush: memory.flush,
    async forgetOld() {
      await store.deleteExpiredButtonStates(clock.now().toISOString());
      await shown.forgetOld();
    },
    shown,
    async subscriptionLines(platform, userId, spaceId) {
      const all = await store.activeSubscriptions();
      return all
        .filter(
          ({ place, createdBy }) =>
            place.platform === platform && place.space === spaceId && createdBy === userId,
        )
        .map((subscription) => renderListEntry(subscription, 'de', clock.now()));
    },
    runDigests: (posters, signal) =>
      new DigestRunner({
        store,
        archive: () => digestArchive,
        posters: posters.map((poster) => withPages(poster, evidence)),
        clock,
        owner: randomUUID(),
        log: (event) => {
          metrics.count('quelle_digest_events_total', { kind: event.kind });
          logDigestEvent(event, logger);
        },
      }).run(signal),
  };
}
