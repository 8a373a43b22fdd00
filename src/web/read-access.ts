import { createHash, timingSafeEqual } from 'node:crypto';
import type { WebPageSettings } from '../config/config-values.ts';
import { type LinkRight, type LinkSigner, TOKEN } from './link-signer.ts';
import { isOpenToAll } from './web-settings.ts';

/** What a request may see: everything, the page its link was made for, nothing, or nothing until it names the password. */
export type Access =
  | { readonly kind: 'open' }
  | { readonly kind: 'link'; readonly right: LinkRight }
  | { readonly kind: 'none' }
  | { readonly kind: 'password' };

/**
 * A link that is forged, changed or expired is no link: whoever comes with it learns nothing, not even that there is a
 * password.
 * @param authorization the header, or undefined
 * @param now milliseconds
 */
export function readAccess(
  path: string,
  query: URLSearchParams,
  authorization: string | undefined,
  settings: WebPageSettings,
  signer: LinkSigner | null,
  now: number,
): Access {
  const { password } = settings;
  if (isOpenToAll(settings)) return { kind: 'open' };
  if (password !== null && authorization !== undefined && isPassword(authorization, password))
    return { kind: 'open' };
  if (query.has(TOKEN)) {
    const right = signer?.verify(path, query, now) ?? null;
    return right === null ? { kind: 'none' } : { kind: 'link', right };
  }
  return password === null ? { kind: 'none' } : { kind: 'password' };
}

/** Basic authentication with any name; compared without telling by the time how much was right. */
function isPassword(authorization: string, password: string): boolean {
  const encoded = /^Basic ([A-Za-z0-9+/=]{1,1000})$/i.exec(authorization)?.[1];
  if (encoded === undefined) return false;
  const given = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = given.indexOf(':');
  return colon >= 0 && timingSafeEqual(digest(given.slice(colon + 1)), digest(password));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
