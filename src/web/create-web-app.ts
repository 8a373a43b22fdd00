import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { QuelleError } from '../errors.ts';
import { BoundedMemory } from '../memory/bounded-memory.ts';
import { BusyError, WaitingError } from './answer-desk.ts';
import { ENDPOINTS, showDescription } from './api/open-api.ts';
import { type Content, createContent } from './content.ts';
import { LinkSigner } from './link-signer.ts';
import { PageDesk } from './page-desk.ts';
import { acceptedLocale, createPageRequest, type PageRequest, readLocale } from './page-request.ts';
import { RateLimit } from './rate-limit.ts';
import { type Access, readAccess } from './read-access.ts';
import { isForeignHost, readClient } from './read-client.ts';
import { SECURITY_HEADERS, STRICT_TRANSPORT } from './security-headers.ts';
import { showFeed } from './show-feeds.ts';
import {
  problem,
  type ShowPage,
  showAnswer,
  showArticle,
  showExport,
  showPerson,
  showPicture,
  showStart,
  showStoredAnswer,
} from './show-pages.ts';
import { showReportForm, takeReport } from './take-report.ts';
import type { WebOptions } from './web-options.ts';

/** Requests of one client, and how many of them may report or name a wrong password. */
const REQUESTS = { burst: 300, perSecond: 20 };
const REPORTS = { burst: 10, perSecond: 1 / 60 };
const PASSWORDS = { burst: 10, perSecond: 0.1 };
const LONGEST_ADDRESS = 4000;
const LARGEST_FORM = 8192;
const RETRY = { 'retry-after': '5' };
/** A browser shows the page again by itself, without a script; a program reads when to come back. */
const RELOAD = { 'retry-after': '10', refresh: '10' };

type Env = { Bindings: Partial<HttpBindings> };

const PAGES: readonly (readonly [string, ShowPage])[] = [
  ['/', showStart],
  ['/antwort', showAnswer],
  ['/a/:key', showStoredAnswer],
  ['/artikel', showArticle],
  ['/person', showPerson],
  ['/melden', showReportForm],
  ['/mitnehmen', showExport],
  ['/zeitleiste.png', showPicture],
  ['/feed/:file', showFeed],
  ['/api/openapi.json', showDescription],
  ...ENDPOINTS.map(({ path, show }) => [path.replace('{id}', ':id'), show] as const),
];

/**
 * The page as a web application: who may see what, then one function for each kind of page. Nothing about a request
 * is logged but that it failed.
 */
export function createWebApp(options: WebOptions): Hono<Env> {
  const desk = new PageDesk(options);
  const gate = new Gate(options, desk);
  const app = new Hono<Env>();
  app.get('/robots.txt', async () =>
    toResponse(
      await createContent('User-agent: *\nDisallow: /\n', 'text/plain; charset=utf-8'),
      null,
      options,
    ),
  );
  app.get('/favicon.ico', async () =>
    toResponse(await createContent('', 'image/x-icon', { status: 204 }), null, options),
  );
  for (const [path, show] of PAGES) app.get(path, (c) => gate.answer(c, show));
  app.post('/melden', bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => gate.refuse(c, 413) }), (c) =>
    gate.take(c),
  );
  app.notFound((c) => gate.answer(c, async () => null));
  app.onError((error, c) => gate.fail(c, error));
  return app;
}

/** Who was let in, and to what. */
interface Entered {
  readonly url: URL;
  readonly access: Extract<Access, { kind: 'open' | 'link' }>;
}

/** Stands before every page. */
class Gate {
  readonly #options: WebOptions;
  readonly #desk: PageDesk;
  readonly #signer: LinkSigner | null;
  readonly #requests = new RateLimit(REQUESTS);
  readonly #reports = new RateLimit(REPORTS);
  readonly #passwords = new RateLimit(PASSWORDS);
  /** Contents that stay the same until what is answered from changes. */
  readonly #kept: BoundedMemory<Content>;
  #state = '';

  constructor(options: WebOptions, desk: PageDesk) {
    const { secret } = options.settings;
    this.#options = options;
    this.#kept = new BoundedMemory(options.memory.pages, sizeOf);
    this.#desk = desk;
    this.#signer = secret === null ? null : new LinkSigner(secret);
  }

  async answer(c: Context<Env>, show: ShowPage): Promise<Response> {
    const entered = this.#enter(c);
    if (entered instanceof Promise) return this.#send(c, await entered);
    const { url, access } = entered;
    const state = this.#currentState();
    const key = `${access.kind} ${localeOf(c)} ${url.pathname}${url.search}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return this.#send(c, kept);
    const content =
      (await show(this.#request(c, entered), this.#desk)) ?? (await problem('notFound', 404, localeOf(c)));
    if (content.kept && state === this.#currentState()) this.#kept.set(key, content);
    return this.#send(c, content);
  }

  /** Takes a form; only from a page of our own. */
  async take(c: Context<Env>): Promise<Response> {
    const entered = this.#enter(c);
    if (entered instanceof Promise) return this.#send(c, await entered);
    const now = this.#options.clock();
    if (isFromElsewhere(c)) return this.refuse(c, 403);
    if (!this.#reports.take(this.#client(c), now)) return this.refuse(c, 429);
    const content = await takeReport(this.#request(c, entered), await c.req.text(), this.#desk);
    return this.#send(c, content ?? (await problem('notFound', 404, localeOf(c))));
  }

  async refuse(c: Context<Env>, status: 403 | 413 | 429): Promise<Response> {
    const name = status === 403 ? 'method' : status === 413 ? 'tooLong' : 'held';
    return this.#send(c, await problem(name, status, localeOf(c), status === 429 ? RETRY : {}));
  }

  async fail(c: Context<Env>, error: Error): Promise<Response> {
    if (error instanceof WaitingError && isPage(c))
      return this.#send(c, await problem('waiting', 202, localeOf(c), { refresh: '2' }));
    if (error instanceof BusyError || error instanceof WaitingError)
      return this.#send(c, await problem('busy', 503, localeOf(c), RELOAD));
    if (error instanceof QuelleError && error.code === 'index')
      return this.#send(c, await problem('away', 503, localeOf(c), RELOAD));
    this.#options.logger.error({ err: error }, 'eine Seite ließ sich nicht zeigen');
    return this.#send(c, await problem('failed', 500, localeOf(c)));
  }

  /** The request, or what it gets instead. */
  #enter(c: Context<Env>): Entered | Promise<Content> {
    const { settings, clock } = this.#options;
    const url = new URL(c.req.url);
    const now = clock();
    const locale = localeOf(c);
    if (url.pathname.length + url.search.length > LONGEST_ADDRESS) return problem('tooLong', 414, locale);
    if (isForeignHost(c.req.header('host'), settings, this.#options.base))
      return problem('notFound', 404, locale);
    if (!this.#requests.take(this.#client(c), now)) return problem('busy', 429, locale, RELOAD);
    const access = this.#access(c, url, now);
    if (access === 'busy') return problem('held', 429, locale, RETRY);
    if (access.kind === 'none') return problem('notFound', 404, locale);
    if (access.kind === 'password')
      return problem('password', 401, locale, {
        'www-authenticate': 'Basic realm="Quelle", charset="UTF-8"',
      });
    return { url, access };
  }

  #request(c: Context<Env>, { url, access }: Entered): PageRequest {
    const { archive } = this.#options;
    const hasPage = (name: string): boolean => archive.appearances(name).length > 0;
    const values = { today: this.#desk.today, hasPage, client: this.#client(c) };
    const language = c.req.header('accept-language');
    return createPageRequest(url.pathname, url.searchParams, access, this.#signer, language, values);
  }

  /** Who names a wrong password too often is not heard for a while. */
  #access(c: Context<Env>, url: URL, now: number): Access | 'busy' {
    const authorization = c.req.header('authorization');
    const { settings } = this.#options;
    const access = readAccess(url.pathname, url.searchParams, authorization, settings, this.#signer, now);
    const isWrong = authorization !== undefined && settings.password !== null && access.kind !== 'open';
    return isWrong && !this.#passwords.take(this.#client(c), now) ? 'busy' : access;
  }

  /** What contents are kept for; with another one they are forgotten. */
  #currentState(): string {
    const state = `${this.#options.archive.revision()} ${this.#desk.today}`;
    if (state !== this.#state) this.#kept.clear();
    this.#state = state;
    return state;
  }

  #client(c: Context<Env>): string {
    return readClient(
      c.env?.incoming?.socket.remoteAddress,
      c.req.header('x-forwarded-for'),
      this.#options.settings,
    );
  }

  #send(c: Context<Env>, content: Content): Response {
    return toResponse(content, c, this.#options);
  }
}

function toResponse(content: Content, c: Context<Env> | null, { base }: WebOptions): Response {
  const { status, type, body, zipped, headers } = content;
  const isZipped = zipped !== null && /\bgzip\b/.test(c?.req.header('accept-encoding') ?? '');
  const sent = isZipped ? zipped : body;
  return new Response(status === 204 ? null : (sent as Uint8Array<ArrayBuffer>), {
    status,
    headers: {
      ...SECURITY_HEADERS,
      ...(base.startsWith('https:') && { 'strict-transport-security': STRICT_TRANSPORT }),
      'content-type': type,
      ...(status !== 204 && { 'content-length': String(sent.length) }),
      vary: 'accept-encoding, accept-language',
      ...(isZipped && { 'content-encoding': 'gzip' }),
      ...headers,
    },
  });
}

/** Whether a person looks at the answer, rather than a program or a file. */
const isPage = (c: Context<Env>): boolean => /^\/(?:antwort|a\/[^/]+)$/.test(c.req.path);

function localeOf(c: Context<Env>) {
  return readLocale(c.req.query('lang') ?? null) ?? acceptedLocale(c.req.header('accept-language'));
}

/** A form sent by another page carries that page's origin; browsers don't let it lie. */
function isFromElsewhere(c: Context<Env>): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = c.req.header('origin');
  return origin !== undefined && origin !== 'null' && new URL(origin).host !== c.req.header('host');
}

function sizeOf({ body, zipped }: Content): number {
  return body.length + (zipped?.length ?? 0) + 500;
}
