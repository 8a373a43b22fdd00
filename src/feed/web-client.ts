import {
  type Fetched,
  type FetchLimits,
  type FetchOptions,
  type FetchRequest,
  fetchResource,
} from './fetch-resource.ts';
import { createRobots, ROBOT_NAME } from './robots.ts';

export interface WebClientOptions {
  /** For the User-Agent, such as 0.2.0. */
  readonly version: string;
  /** An address or mail that a webmaster can turn to, or null. */
  readonly contact: string | null;
  readonly allowPrivate: boolean;
  readonly limits?: Partial<FetchLimits>;
  /** Milliseconds, as `Date.now`. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Asks the web politely: as robots.txt allows, one page of a server after the other, with a pause. */
export interface WebClient {
  /** Asks at once: for feeds, which are made to be asked for. Never rejects. */
  feed(request: FetchRequest): Promise<Fetched>;
  /** Waits for its turn at the server. Never rejects. */
  page(request: FetchRequest): Promise<Fetched>;
}

const LIMITS: FetchLimits = { maxBytes: 5_000_000, timeout: 20_000, maxRedirects: 5 };
/** Between two pages of one server, in milliseconds, where its robots.txt asks for no more. */
const PAUSE = 500;

export function createWebClient(options: WebClientOptions): WebClient {
  const { version, contact, clock, sleep, signal } = options;
  const fetching: FetchOptions = {
    limits: { ...LIMITS, ...options.limits },
    userAgent: `${ROBOT_NAME}/${version}${contact === null ? '' : ` (+${contact})`}`,
    allowPrivate: options.allowPrivate,
    signal,
  };
  const robotsOf = createRobots(fetching, clock);
  const turns = new Map<string, Promise<unknown>>();

  const ask = async (request: FetchRequest, polite: boolean): Promise<Fetched> => {
    const robots = await robotsOf(request.url);
    if (robots.silent !== null)
      return { kind: 'failed', reason: robots.silent, status: null, retryAfter: null };
    if (!robots.isAllowed(request.url))
      return {
        kind: 'failed',
        reason: 'Die robots.txt des Servers verbietet diese Adresse.',
        status: 403,
        retryAfter: null,
      };
    if (polite) await sleep(Math.max(PAUSE, robots.delay * 1000), signal);
    return fetchResource(request, fetching);
  };
  return {
    feed: (request) => ask(request, false),
    page(request) {
      const { host } = new URL(request.url);
      const turn = (turns.get(host) ?? Promise.resolve()).then(() => ask(request, true));
      turns.set(host, turn);
      return turn;
    },
  };
}
