import robotsParserModule from 'robots-parser';
import type { FetchOptions } from './fetch-resource.ts';
import { fetchResource } from './fetch-resource.ts';

/** The name by which robots.txt calls us. */
export const ROBOT_NAME = 'Quelle';

/** RFC 9309: no more than this much of the file has to be read. */
const MAX_BYTES = 500_000;
/** RFC 9309: a robots.txt is kept for a day at most. */
const KEPT = 86_400_000;
/** A server that wants a longer pause between two pages gets this one. */
const LONGEST_DELAY = 10;

/** So long a server that did not answer is taken at its word. */
const KEPT_SILENCE = 300_000;

/** What a server's robots.txt allows us. */
export interface Robots {
  /** Why nothing may be asked now, a German sentence; null where the server has answered. */
  readonly silent: string | null;
  isAllowed(url: string): boolean;
  /** Seconds between two requests; 0 where it says nothing. */
  readonly delay: number;
}

// The package's types describe an ES module, what it exports is CommonJS.
const robotsParser = robotsParserModule as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
};

/**
 * Asks each server once a day what it allows. Where there is no robots.txt everything is allowed; where the server cannot
 * answer (5xx, no connection), nothing is, for now (RFC 9309, 2.3.1).
 * @param clock milliseconds, as `Date.now`
 */
export function createRobots(options: FetchOptions, clock: () => number): (url: string) => Promise<Robots> {
  const known = new Map<string, { readonly readAt: number; readonly robots: Promise<Robots> }>();
  return async (url) => {
    const { origin } = new URL(url);
    const kept = known.get(origin);
    if (kept) {
      const robots = await kept.robots;
      if (clock() - kept.readAt < (robots.silent === null ? KEPT : KEPT_SILENCE)) return robots;
    }
    const robots = readRobots(`${origin}/robots.txt`, options);
    known.set(origin, { readAt: clock(), robots });
    return robots;
  };
}

async function readRobots(address: string, options: FetchOptions): Promise<Robots> {
  const limits = { ...options.limits, maxBytes: MAX_BYTES };
  const fetched = await fetchResource({ url: address, accept: 'text/plain' }, { ...options, limits });
  if (fetched.kind === 'failed') {
    const isAbsent = fetched.status !== null && fetched.status >= 400 && fetched.status < 500;
    const silent = isAbsent ? null : `robots.txt: ${fetched.reason}`;
    return { silent, isAllowed: () => isAbsent, delay: 0 };
  }
  const text = fetched.kind === 'ok' ? new TextDecoder().decode(fetched.bytes) : '';
  const rules = robotsParser(address, text);
  return {
    silent: null,
    isAllowed: (url) => rules.isAllowed(url, ROBOT_NAME) ?? true,
    delay: Math.min(LONGEST_DELAY, Math.max(0, rules.getCrawlDelay(ROBOT_NAME) ?? 0)),
  };
}
