import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed link allows. */
export interface LinkRight {
  /** Seconds since 1970; from then on the link is none. */
  readonly expires: number;
  /** How many links further from the signed page a reader gets. */
  readonly reach: number;
}

/** The parameter that holds the signature. */
export const TOKEN = 't';
/** Parameters that change nothing about what is shown, and are not signed. */
const FREE: readonly string[] = [TOKEN, 'lang'];
const FORM = /^([0-9a-z]{1,9})\.([0-9])\.([\w-]{22})$/;
/** 132 bits of HMAC-SHA-256. */
const LENGTH = 22;

/** Signs the addresses of pages, so that whoever has a link sees that page and nobody else does. */
export class LinkSigner {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** The address with its signature. */
  sign(path: string, query: URLSearchParams, right: LinkRight): string {
    const signed = new URLSearchParams(query);
    signed.set(TOKEN, `${right.expires.toString(36)}.${right.reach}.${this.#mac(path, query, right)}`);
    return `${path}?${signed}`;
  }

  /**
   * @param now milliseconds
   * @returns null for a link that is forged, changed or expired
   */
  verify(path: string, query: URLSearchParams, now: number): LinkRight | null {
    const match = FORM.exec(query.get(TOKEN) ?? '');
    if (match === null || query.getAll(TOKEN).length > 1) return null;
    const [, expires = '', reach = '', mac = ''] = match;
    const right = { expires: Number.parseInt(expires, 36), reach: Number(reach) };
    const expected = Buffer.from(this.#mac(path, query, right));
    if (!timingSafeEqual(expected, Buffer.from(mac))) return null;
    return right.expires * 1000 > now ? right : null;
  }

  #mac(path: string, query: URLSearchParams, { expires, reach }: LinkRight): string {
    const fields = [...query]
      .filter(([name]) => !FREE.includes(name))
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .sort();
    const text = [expires, reach, path, ...fields].join('\n');
    return createHmac('sha256', this.#secret).update(text).digest('base64url').slice(0, LENGTH);
  }
}
