/** Parameters that say where a reader came from, and not what is to be read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|wt_?mc|xtor|at_medium|at_campaign|ref|cmp|cid)$/i;

/**
 * An http(s) address in full, without fragment and without the marks of campaigns.
 * @param base what a relative address is relative to, or null where only a whole one counts
 * @returns null for anything that is none
 */
export function webAddress(written: string | null | undefined, base: string | null): string | null {
  if (!written) return null;
  const trimmed = written.trim();
  if (!URL.canParse(trimmed, base ?? undefined)) return null;
  const url = new URL(trimmed, base ?? undefined);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** @returns the address as it may be shown and logged: without user and password */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return address.slice(0, 200);
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
