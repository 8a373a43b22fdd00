import type { Question } from '../answer/answer.ts';
import type { Locale } from '../chat/chat.ts';
import type { LinkRight, LinkSigner } from './link-signer.ts';

export type Fields = Readonly<Record<string, string | number | null | undefined>>;

/** Makes the addresses a page leads to: for a reader who may see everything, or one who came by a signed link. */
export class Links {
  readonly #right: LinkRight | null;
  readonly #signer: LinkSigner | null;
  readonly #lang: Locale | null;

  /**
   * @param right what the reader's link allows; null: everything, and no address needs a signature
   * @param lang the language the reader chose, to be kept
   */
  constructor(right: LinkRight | null, signer: LinkSigner | null, lang: Locale | null) {
    this.#right = right;
    this.#signer = signer;
    this.#lang = lang;
  }

  /** Whether the reader may see everything: the start page, search, lists. */
  get isOpen(): boolean {
    return this.#right === null;
  }

  /** Another page; null where the reader's link doesn't reach that far. */
  to(path: string, fields: Fields = {}): string | null {
    return this.#address(path, fields, 1);
  }

  /** The same page in another form, or a part of it: costs nothing of the reach. */
  of(path: string, fields: Fields = {}): string {
    return this.#address(path, fields, 0) ?? path;
  }

  #address(path: string, fields: Fields, cost: number): string | null {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
    const right = this.#right;
    if (right === null || this.#signer === null) {
      if (this.#lang !== null) query.set('lang', this.#lang);
      return query.size === 0 ? path : `${path}?${query}`;
    }
    if (right.reach < cost) return null;
    if (this.#lang !== null) query.set('lang', this.#lang);
    return this.#signer.sign(path, query, { ...right, reach: right.reach - cost });
  }
}

/** The fields of an answer's address. */
export function questionFields({ text, speaker, source, from, to, today, limit }: Question): Fields {
  return { q: text, speaker, source, from, to, day: today, limit };
}
