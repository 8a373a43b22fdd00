import type { WebPageSettings } from '../config/config-values.ts';
import { isLoopback, isOpenToAll } from './web-settings.ts';

/**
 * Who asks, for counting requests. Behind a proxy on the same machine everybody comes from loopback: there it is the address the
 * proxy saw, the last of the list, which nobody but the proxy writes.
 */
export function readClient(
  remote: string | undefined,
  forwarded: string | undefined,
  { url }: Pick<WebPageSettings, 'url'>,
): string {
  const address = (remote ?? '').replace(/^::ffff:/, '');
  const isBehindProxy = isLoopback(address) && url !== null && !isLoopback(new URL(url).hostname);
  const last = isBehindProxy ? (forwarded ?? '').split(',').at(-1)?.trim().slice(0, 64) : '';
  return last || address;
}

/**
 * Whether a page that is open to all on this machine is called by another name: then a page of the web may have
 * let its own name point here, to read what only this machine may read (DNS rebinding).
 */
export function isForeignHost(
  host: string | undefined,
  settings: Pick<WebPageSettings, 'secret' | 'password'>,
  base: string,
): boolean {
  if (!isOpenToAll(settings)) return false;
  const address = `http://${host ?? ''}`;
  if (!URL.canParse(address)) return true;
  const { hostname } = new URL(address);
  return !isLoopback(hostname) && hostname !== new URL(base).hostname;
}
