import type { Hono } from 'hono';
import { createNewsroom } from '../../src/app/create-newsroom.ts';
import { createPageArchive } from '../../src/app/create-page-archive.ts';
import { createSpeakerIndex } from '../../src/app/speaker-index.ts';
import { createWorkshop } from '../../src/app/workshop.ts';
import type { ChatMemory } from '../../src/chat/chat.ts';
import { loadQuestion } from '../../src/chat/stored-question.ts';
import type { WebPageSettings } from '../../src/config/config-values.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createMemoryStore } from '../../src/storage/memory/create-memory-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { createWebApp } from '../../src/web/create-web-app.ts';
import type { PageArchive } from '../../src/web/page-archive.ts';
import { createPageLinks, type PageLinks } from '../../src/web/page-links.ts';
import type { WebOptions } from '../../src/web/web-options.ts';
import { createTestCorpus } from '../answer/test-corpus.ts';

export const QUESTION = 'Wurde der Kran nach Lüttnow geliefert?';

/** An invented quarrel about an invented harbour. */
export const ARTICLES = [
  {
    id: 'kran/ja',
    title: 'Hafenamt meldet Kran',
    publishedAt: '2025-03-10',
    source: 'Küstenblatt',
    url: 'https://kuestenblatt.example/kran?a=1&b=2',
    text: [
      'Der Kran ist da, heißt es in Lüttnow.',
      'Die Sprecherin des Hafenamts, Mara Holt, sagte am Freitag, der Kran sei nach Lüttnow geliefert worden. „Wir haben lange gewartet“, sagte Holt. Sie kündigte an, der Kran werde im Mai geprüft.',
    ].join('\n\n'),
  },
  {
    id: 'kran-nein',
    title: 'Reeder <b>widerspricht</b> & zweifelt',
    publishedAt: '2025-03-12',
    source: 'Hafenbote',
    url: null,
    text: 'Reeder Jon Weber widersprach am Dienstag dem Hafenamt. Er sagte: „Der Kran wurde nicht nach Lüttnow geliefert.“ Weber verwies auf den Frachtbrief.',
  },
  {
    id: 'kran-offen',
    title: 'Zoll äußert sich nicht',
    publishedAt: '2025-03-14',
    source: 'Küstenblatt',
    url: 'javascript:alert(1)',
    text: 'Ein Sprecher des Zolls, Ole Brandt, wollte am Donnerstag nicht bestätigen, dass der Kran nach Lüttnow geliefert wurde. Mara Holt sagte, der Zoll sei nicht zuständig.',
  },
];

export const SETTINGS: WebPageSettings = {
  port: 0,
  host: '127.0.0.1',
  url: null,
  secret: null,
  password: null,
  linkDays: 30,
};
export const SECRET = 'ein-geheimnis-mit-mehr-als-32-zeichen';

export interface TestPage {
  readonly app: Hono<never>;
  readonly archive: PageArchive;
  readonly corpus: Corpus;
  readonly store: Store;
  readonly links: PageLinks;
  readonly options: WebOptions;
  /** Milliseconds; tests move it. */
  now: number;
  /** What was logged. */
  readonly logged: string[];
  readonly memory: ChatMemory;
  /** Reads a page; the path begins with a slash, or is a whole address of the page. */
  get(address: string, headers?: Record<string, string>): Promise<Response>;
}

export async function openTestPage(settings: Partial<WebPageSettings> = {}): Promise<TestPage> {
  const corpus = createTestCorpus(ARTICLES);
  const newsroom = createNewsroom(corpus, {
    version: '1.2.3',
    problems: () => 0,
    feeds: () => null,
    workshop: createWorkshop(corpus.reader, 'Europe/Berlin'),
  });
  const speakers = createSpeakerIndex(corpus);
  await speakers.readNew(() => false);
  const store = createMemoryStore();
  const workshop = createWorkshop(corpus.reader, 'Europe/Berlin');
  const archive = createPageArchive(corpus, newsroom, speakers, { store, workshop });
  const kept = new Map<string, string>();
  const memory: ChatMemory = {
    save: async (key, value) => void kept.set(key, value),
    load: async (key) => kept.get(key) ?? null,
  };
  const all = { ...SETTINGS, ...settings };
  const base = all.url ?? 'http://127.0.0.1:8090';
  const logged: string[] = [];
  const log = (fields: object, message: string): void => void logged.push(JSON.stringify([fields, message]));
  const page = { now: Date.UTC(2025, 5, 1, 12), logged, corpus, archive, store, memory };
  const options: WebOptions = {
    ...{ settings: all, base, archive, timeZone: 'Europe/Berlin' },
    clock: () => page.now,
    memory: corpus.reader.vocabulary.memory,
    logger: { debug: log, info: log, warn: log, error: log },
    loadQuestion: (key) => loadQuestion(memory, key),
    subscriptions: () => store.activeSubscriptions(),
    addReport: (report) => store.addReport(report),
  };
  const app = createWebApp(options);
  const links = createPageLinks(
    all,
    base,
    archive,
    () => page.now,
    () => '2025-06-01',
  );
  const get = async (address: string, headers: Record<string, string> = {}): Promise<Response> => {
    const path = address.startsWith('/') ? address : address.slice(base.length);
    return app.request(`${base}${path}`, { headers: { host: new URL(base).host, ...headers } });
  };
  return Object.assign(page, { app: app as unknown as Hono<never>, links, options, get });
}

/** A page's address for a question. */
export function answerPath(question = QUESTION, fields: Record<string, string> = {}): string {
  return `/antwort?${new URLSearchParams({ q: question, lang: 'de', ...fields })}`;
}

/** The addresses that a page leads to, as they stand in it. */
export function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map((match) => decode(match[1] ?? ''));
}

function decode(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}
