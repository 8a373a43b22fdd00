import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError, HTTPError } from 'discord.js';
import { UNREACHABLE_CODES } from '../unreachable-codes.ts';

/** Waits between attempts, in milliseconds: a minute in all, longer than a restart of Discord's side. */
const WAITS = [250, 500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000, 8000];

/**
 * Tries again while Discord cannot be reached or is broken itself (5xx); any other refusal is thrown at once. Sends
 * that are repeated must carry a nonce, because the answer to the first may have been lost.
 * @param signal ends the waiting when the bot stops
 */
export async function retryOnOutage<T>(send: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const pause of WAITS) {
    try {
      return await send();
    } catch (error) {
      if (!isOutage(error) || signal.aborted) throw error;
      await wait(pause, undefined, { signal });
    }
  }
  return send();
}

/** Discord's own refusals are final; what has no answer of Discord, or one that says "broken", may pass. */
function isOutage(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status >= 500;
  if (error instanceof HTTPError) return error.status >= 500;
  const code = networkCode(error);
  return code !== null && NETWORK.has(code);
}

/** Whether no connection came about, so that Discord surely took nothing. */
export function isUnreachable(error: unknown): boolean {
  const code = networkCode(error);
  return code !== null && NEVER_CONNECTED.has(code);
}

/** The code of a connection that failed (ECONNREFUSED), of the error itself or of the one beneath it; else null. */
export function networkCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('name' in error && error.name === 'AbortError') return 'ETIMEDOUT';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? networkCode(error.cause) : null;
}

/** What Node and undici call a connection that does not come about, and one that breaks off. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([...UNREACHABLE_CODES, 'UND_ERR_CONNECT_TIMEOUT']);
const NETWORK: ReadonlySet<string> = new Set([
  ...NEVER_CONNECTED,
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);
