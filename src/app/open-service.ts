import type { ChatLogger, Respond } from '../chat/chat.ts';
import type { Config } from '../config/config-values.ts';
import type { DigestClock } from '../digest/digest-clock.ts';
import type { Store } from '../storage/store.ts';
import { askInTurn } from './ask-in-turn.ts';
import type { HeapPhase } from './bound-heap.ts';
import { collectedFolder } from './collected-folder.ts';
import { createDigestArchive } from './create-digest-archive.ts';
import { createEvidence } from './create-evidence.ts';
import { createNewsroom, type LivingNewsroom } from './create-newsroom.ts';
import { createPage, type Page } from './create-page.ts';
import { createIndexFollower, type IndexFollower } from './follow-index.ts';
import type { ArchiveChange, KeptArchive } from './keep-archive.ts';
import { keepChatMemory } from './keep-chat-memory.ts';
import { keepFeeds } from './keep-feeds.ts';
import type { KeptNeighbours } from './keep-neighbours.ts';
import { type KeptShown, keepShown } from './keep-shown.ts';
import { keepVersions } from './keep-versions.ts';
import { readKeeper } from './keeper-id.ts';
import { measureAsk, measureRespond } from './measure-service.ts';
import type { Metrics } from './metrics.ts';
import { type OpenedCorpus, openCorpus } from './open-corpus.ts';
import type { SharedIndexOptions } from './open-index.ts';
import { openResponder } from './open-responder.ts';
import { readVersion } from './read-version.ts';
import { type DigestService, serveDigests } from './serve-digests.ts';
import { type SharedArchive, shareArchive } from './share-archive.ts';
import { watchIndex } from './watch-index.ts';

export interface ServiceOptions {
  readonly config: Config;
  readonly store: Store;
  readonly logger: ChatLogger;
  readonly clock: DigestClock;
  readonly metrics: Metrics;
  /** One line for people while something is built that takes its time. */
  readonly onProgress: (line: string) => void;
  /** See `OpenCorpusOptions`. */
  readonly onPhase?: (phase: HeapPhase) => void;
  /** How many threads may work beside this one; 0 where there are none and no feeds are read. */
  readonly threads: number;
  /** Whether an index in a database that is away at the start is waited for. */
  readonly waitsForIndex?: boolean;
}

/** Milliseconds that never go back. */
const ticks = (): number => performance.now();

/** What answers, whatever chat asks. */
export interface Service extends DigestService {
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
  /** Writes down what the store has not taken yet. */
  flush(): Promise<void>;
  /** Drops what is kept for a time that is over: the questions of buttons, and what messages showed. */
  forgetOld(): Promise<void>;
  readonly shown: KeptShown;
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
  const { config, store, logger, clock, metrics } = options;
  const folder = collectedFolder(config.knowledgeDir, config);
  const opened = await openArchive(options, folder);
  const { corpus, archive, workshop, sharedIndex } = opened;
  const keeper = await readKeeper(config.dataDir);
  const keepIndex = () =>
    opened.keepIndex().catch((error: unknown) => logger.warn({ err: error }, 'Index nicht gespeichert'));
  if (opened.analysed > 0) await keepIndex();
  const milliseconds = () => clock.now().getTime();
  const feeds = keepFeeds({ config, logger, wait: (time, signal) => clock.sleep(time, signal) });
  const made = createNewsroom(corpus, {
    version: readVersion(),
    problems: () => archive.problems().length,
    feeds: feeds.health,
    workshop,
  });
  const newsroom = measureAsk(askInTurn(made), metrics, ticks);
  const digests = createDigestArchive(corpus);
  const shown = keepShown({ store, archive: digests, now: () => clock.now(), logger });
  const memory = keepChatMemory(store, milliseconds);
  const used = { config, store, memory, logger, newsroom, clock: milliseconds };
  const page = createPage({ ...used, corpus, workshop });
  const evidence = createEvidence({ ...used, links: page?.links ?? null, timeZone: config.timeZone });
  const closing = new AbortController();
  const respond = openResponder({
    ...used,
    opened,
    folder,
    evidence,
    digests,
    ticks,
    closing: closing.signal,
  });
  const kept = { corpus, archive, store, keeper };
  return {
    ...{ newsroom, archive, page, shown, keepIndex, neighbours: opened.neighbours },
    ...serveDigests({ store, archive: digests, clock, evidence, metrics, logger }),
    respond: measureRespond(respond, metrics, ticks),
    indexFollower: sharedIndex && createIndexFollower(corpus, sharedIndex),
    shared: shareArchive(kept),
    keepVersions: (change) => keepVersions(kept, clock.now(), change),
    runFeeds: (signal) => (options.threads > 0 ? feeds.run(signal) : Promise.resolve()),
    flush: memory.flush,
    async forgetOld() {
      await store.deleteExpiredButtonStates(clock.now().toISOString());
      await shown.forgetOld();
    },
    close() {
      closing.abort();
      return Promise.all([workshop.close(), sharedIndex?.close()]).then(() => {});
    },
  };
}

/** @param collected the folder of what the program itself takes in */
const openArchive = (options: ServiceOptions, collected: string): Promise<OpenedCorpus> =>
  openCorpus({
    ...options.config,
    paths: [options.config.knowledgeDir, collected],
    ownFolders: [collected],
    threads: options.threads,
    sharedIndex: sharedIndexOf(options),
    onProgress: options.onProgress,
    ...(options.onPhase && { onPhase: options.onPhase }),
  });
