import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';

const gzip = promisify(gzipCallback);

/** What a request gets. */
export interface Content {
  readonly status: 200 | 202 | 204 | 303 | 400 | 401 | 403 | 404 | 410 | 413 | 414 | 429 | 500 | 503;
  readonly type: string;
  readonly body: Uint8Array;
  /** Null where compressing is not worth it. */
  readonly zipped: Uint8Array | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the same address gets the same content until the archive changes. */
  readonly kept: boolean;
}

export const HTML = 'text/html; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';
/** One packet holds as much. */
const WORTH_ZIPPING = 1400;

/** @param body text or bytes; text is compressed where that is worth it */
export async function createContent(
  body: string | Uint8Array,
  type: string,
  options: {
    readonly status?: Content['status'];
    readonly headers?: Content['headers'];
    readonly kept?: boolean;
  } = {},
): Promise<Content> {
  const { status = 200, headers = {}, kept = false } = options;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const zipped = typeof body === 'string' && bytes.length > WORTH_ZIPPING ? await gzip(bytes) : null;
  return { status, type, body: bytes, zipped, headers, kept };
}

export function jsonContent(value: unknown, kept = true): Promise<Content> {
  return createContent(`${JSON.stringify(value)}\n`, JSON_TYPE, { kept });
}
