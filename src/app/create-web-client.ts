import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config/config-values.ts';
import { createWebClient, type WebClient } from '../feed/web-client.ts';
import { readVersion } from './read-version.ts';

/**
 * The process's way into the web, as the settings allow it.
 * @param clock milliseconds, as `Date.now`
 */
export function createClient(
  { fetchContact, fetchPrivateAddresses }: Config,
  clock: () => number,
  signal: AbortSignal,
): WebClient {
  return createWebClient({
    version: readVersion(),
    contact: fetchContact,
    allowPrivate: fetchPrivateAddresses,
    clock,
    sleep: (milliseconds) => wait(milliseconds, undefined, { signal }).catch(() => {}),
    signal,
  });
}
