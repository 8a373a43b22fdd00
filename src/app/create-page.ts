import type { ChatLogger, ChatMemory, Newsroom } from '../chat/chat.ts';
import { today } from '../chat/responder.ts';
import { loadQuestion } from '../chat/stored-question.ts';
import type { Config } from '../config/config-values.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Store } from '../storage/store.ts';
import type { OpenPort } from '../web/open-port.ts';
import { createPageLinks, type PageLinks } from '../web/page-links.ts';
import { createPageArchive } from './create-page-archive.ts';
import { createSpeakerIndex } from './speaker-index.ts';
import type { Workshop } from './workshop.ts';

export interface PageParts {
  readonly config: Config;
  readonly corpus: Corpus;
  readonly newsroom: Newsroom;
  readonly store: Pick<Store, 'activeSubscriptions' | 'addReport' | 'articleVersions'>;
  readonly workshop: Pick<Workshop, 'extract'>;
  readonly memory: ChatMemory;
  readonly logger: ChatLogger;
  /** Milliseconds, as `Date.now`. */
  readonly clock: () => number;
}

/** The evidence page of a running bot. */
export interface Page {
  readonly links: PageLinks;
  /** @throws QuelleError `config` when the port cannot be had */
  start(): Promise<OpenPort>;
  /**
   * Reads who speaks in the articles that are new or changed.
   * @param stopped asked between two articles
   */
  readNew(stopped: () => boolean): Promise<void>;
}

/** Null where no page is wanted. The server is loaded at the start. */
export function createPage({
  config,
  corpus,
  newsroom,
  store,
  workshop,
  memory,
  logger,
  clock,
}: PageParts): Page | null {
  const { web: settings, timeZone } = config;
  if (settings === null) return null;
  const speakers = createSpeakerIndex(corpus);
  const archive = createPageArchive(corpus, newsroom, speakers, { store, workshop });
  const base = settings.url ?? `http://${bracketed(settings.host)}:${settings.port}`;
  return {
    links: createPageLinks(settings, base, archive, clock, () => today({ clock, timeZone })),
    readNew: (stopped) => speakers.readNew(stopped),
    async start() {
      const { startWebServer } = await import('../web/start-web-server.ts');
      const server = await startWebServer({
        ...{ settings, base, archive, logger, clock, timeZone },
        memory: corpus.reader.vocabulary.memory,
        loadQuestion: (key) => loadQuestion(memory, key),
        // Without the store there are no topics to show; what is wrong with it it says itself.
        subscriptions: () => store.activeSubscriptions().catch(() => []),
        addReport: (report) => store.addReport(report),
      });
      logger.info({ port: server.port }, `Seite: ${base}`);
      return server;
    },
  };
}

/** An IPv6 address as addresses write it. */
function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}
