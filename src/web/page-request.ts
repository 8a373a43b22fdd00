import type { Locale } from '../chat/chat.ts';
import type { PageFrame } from './document.ts';
import type { LinkSigner } from './link-signer.ts';
import { Links } from './links.ts';
import type { Access } from './read-access.ts';

/** A request that was let in. */
export interface PageRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly frame: PageFrame;
  /** Who asks, for taking turns. */
  readonly client: string;
}

export function createPageRequest(
  path: string,
  query: URLSearchParams,
  access: Extract<Access, { kind: 'open' | 'link' }>,
  signer: LinkSigner | null,
  acceptLanguage: string | undefined,
  { client, ...values }: Pick<PageFrame, 'today' | 'hasPage'> & { readonly client: string },
): PageRequest {
  const chosen = readLocale(query.get('lang'));
  const locale = chosen ?? acceptedLocale(acceptLanguage);
  const links = new Links(access.kind === 'link' ? access.right : null, signer, chosen);
  const other = new URLSearchParams(query);
  other.set('lang', locale === 'de' ? 'en' : 'de');
  return { path, query, client, frame: { locale, links, otherLanguage: `${path}?${other}`, ...values } };
}

export function readLocale(text: string | null): Locale | null {
  return text === 'de' || text === 'en' ? text : null;
}

/** English where it is asked for before German, else German, the language of the archive. */
export function acceptedLocale(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part, index) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';');
      const quality = Number(/q=([\d.]{1,5})/.exec(options.join(';'))?.[1] ?? 1);
      return { locale: readLocale(tag.slice(0, 2)), quality: Number.isFinite(quality) ? quality : 0, index };
    })
    .filter(({ locale, quality }) => locale !== null && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  return wanted[0]?.locale ?? 'de';
}
