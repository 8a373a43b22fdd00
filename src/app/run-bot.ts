import type { Chat, ChatLogger } from '../chat/chat.ts';
import type { Config } from '../config/config-values.ts';
import type { OpenPort } from '../web/open-port.ts';
import { ENDED, WRONG_SETTING } from './exit-codes.ts';
import { followArchive } from './follow-archive.ts';
import { followStore } from './follow-store.ts';
import { startHealthServer } from './health-server.ts';
import type { ArchiveChange } from './keep-archive.ts';
import { keepChats, type LostChat } from './keep-chats.ts';
import type { Metrics } from './metrics.ts';
import type { Service } from './open-service.ts';
import { readGauges } from './read-gauges.ts';
import { findMissingArchive } from './tell-problems.ts';

export interface BotOptions {
  readonly config: Config;
  /** Opens the archive; called once the health server answers. */
  readonly open: () => Promise<Service>;
  /** The chats that have their settings. */
  readonly createChats: (service: Service) => readonly Chat[];
  readonly logger: ChatLogger;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds that never go back. */
  readonly ticks: () => number;
  readonly metrics: Metrics;
  readonly storeIsWell: () => boolean;
  /** Milliseconds, as `Date.now`. */
  readonly now: () => number;
  /** Takes the listener that is asked about each error that nobody caught: whether it has dealt with it. */
  readonly onFault: (listener: (error: unknown) => boolean) => void;
  /** Aborted when the process is asked to end. */
  readonly stopping: AbortSignal;
  /** Writes a sentence for the person who started the process. */
  readonly say: (sentence: string) => void;
}

/**
 * Runs until it is asked to end, or until no chat is left; without any chat it is the page alone.
 * @returns the exit code
 * @throws QuelleError `config`, `dictionary` or `storage` when the start fails
 */
export async function runBot(options: BotOptions): Promise<number> {
  const { config, logger, stopping, metrics } = options;
  let service: Service | null = null;
  let chats: readonly Chat[] = [];
  let page: OpenPort | null = null;
  const readiness = () => {
    const parts = Object.fromEntries(chats.map((chat) => [chat.name, chat.isReady()]));
    const archive = service !== null && missingArchive(service) === null;
    return { ready: archive && Object.values(parts).every(Boolean), parts: { archive, ...parts } };
  };
  const health =
    config.healthPort === null
      ? null
      : await startHealthServer(config.healthPort, config.healthHost, readiness, () =>
          metrics.render(
            readGauges(service?.newsroom.status() ?? null, readiness(), options.storeIsWell(), options.now()),
          ),
        );
  try {
    service = await options.open();
    sayWhatWasRead(service, options);
    chats = options.createChats(service);
    page = (await service.page?.start()) ?? null;
    const kept = keepChats(chats, { logger, wait: options.wait, ticks: options.ticks });
    options.onFault((error) => kept.takeFault(error));
    const background = workBehind(service, chats, options);
    const code = await Promise.race([
      ...(chats.length > 0 ? [kept.allLost.then((lost) => endWithout(lost, options))] : []),
      whenAborted(stopping),
    ]);
    await page?.stop();
    await kept.stop();
    await background.end();
    return code;
  } finally {
    await health?.stop();
  }
}

function missingArchive({ newsroom, archive }: Service): string | null {
  return findMissingArchive(newsroom.status().coverage.articles, archive.problems());
}

/** One line at the start: what was read from where, or that nothing was. */
function sayWhatWasRead(service: Service, { config, logger }: BotOptions): void {
  const { coverage, sources } = service.newsroom.status();
  const fields = { ...coverage, sources, problems: service.archive.problems().length };
  const missing = missingArchive(service);
  if (missing !== null) logger.error(fields, `Das Archiv ist leer. ${missing}`);
  else logger.info(fields, `Archiv gelesen aus ${config.knowledgeDir}`);
}

/** Every chat was refused: a setting is wrong. */
function endWithout(lost: readonly LostChat[], { say }: BotOptions): number {
  for (const { sentence } of lost) say(sentence);
  return WRONG_SETTING;
}

function whenAborted(signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(ENDED);
    signal.addEventListener('abort', () => resolve(ENDED), { once: true });
  });
}

/** What goes on beside the answers: reading the statements, looking for new files, the digests. */
function workBehind(
  service: Service,
  chats: readonly Chat[],
  { config, logger, wait, ticks }: BotOptions,
): { end(): Promise<void> } {
  const ending = new AbortController();
  const corrections = config.correctionNotes ? chats.map((chat) => chat.corrections) : [];
  const onChange = (change: ArchiveChange | null) => service.shown.correct(corrections, change);
  const loops = [
    service.newsroom
      .readAll(() => ending.signal.aborted)
      .then(() => service.page?.readNew(() => ending.signal.aborted)),
    followArchive(service, { logger, wait, ticks, onChange }, ending.signal),
    followStore(service, { logger, wait }, ending.signal),
    service.runFeeds(ending.signal),
    service.neighbours.refresh(ending.signal),
    service.runDigests(
      chats.map(({ poster }) => poster),
      ending.signal,
    ),
  ];
  return {
    async end() {
      ending.abort();
      await Promise.all(loops);
      await service.flush();
      await service.close();
    },
  };
}
