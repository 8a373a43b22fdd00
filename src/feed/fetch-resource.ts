import { lookup as systemLookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { fileSize } from '../article/file-size.ts';
import { isPublicAddress } from './is-public-address.ts';
import { Refusal, reasonOf } from './refusal.ts';

/** What bounds a request. */
export interface FetchLimits {
  /** Bytes of an answer, after decompression. */
  readonly maxBytes: number;
  /** Milliseconds from the first byte sent to the last one read, over all redirects. */
  readonly timeout: number;
  readonly maxRedirects: number;
}

export interface FetchOptions {
  readonly limits: FetchLimits;
  readonly userAgent: string;
  /** Whether private and loopback addresses may be asked, too. */
  readonly allowPrivate: boolean;
  /** Aborted when the process ends. */
  readonly signal?: AbortSignal;
}

export interface FetchRequest {
  readonly url: string;
  readonly accept: string;
  /** Of the last answer: the server need not send it again where nothing has changed. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** What lets us in; sent to the host of `url` alone, whatever it redirects to. */
  readonly authorization?: string;
}

export type Fetched =
  | {
      readonly kind: 'ok';
      /** Where the answer came from, after all redirects. */
      readonly url: string;
      readonly bytes: Uint8Array;
      /** Lower-cased, without parameters; the empty string where none is sent. */
      readonly contentType: string;
      readonly charset: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'failed';
      /** A German sentence without secrets. */
      readonly reason: string;
      /** The HTTP status, or null where there was no answer. */
      readonly status: number | null;
      /** Seconds the server wants to be left alone, or null. */
      readonly retryAfter: number | null;
    };

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for one address with GET and follows its redirects. Every address is checked when it is connected to, so neither
 * a redirect nor a changed answer of the name server leads into a private network; cookies and passwords
 * are not passed on. Never rejects.
 */
export async function fetchResource(request: FetchRequest, options: FetchOptions): Promise<Fetched> {
  const { limits } = options;
  const timer = AbortSignal.timeout(limits.timeout);
  const signal = options.signal ? AbortSignal.any([options.signal, timer]) : timer;
  const seen = new Set<string>();
  let url = request.url;
  try {
    for (let hops = 0; hops <= limits.maxRedirects; hops += 1) {
      if (seen.has(url)) throw new Refusal('Die Weiterleitungen führen im Kreis.');
      seen.add(url);
      const answer = await send(new URL(url), request, options, signal);
      if ('fetched' in answer) return answer.fetched;
      url = answer.redirect;
    }
    throw new Refusal(
      `Erwartet werden höchstens ${limits.maxRedirects} Weiterleitungen, gefunden wurden mehr.`,
    );
  } catch (error) {
    const { status, retryAfter } = error instanceof Refusal ? error : { status: null, retryAfter: null };
    return { kind: 'failed', reason: reasonOf(error, timer.aborted, limits.timeout), status, retryAfter };
  }
}

type Answer = { readonly fetched: Fetched } | { readonly redirect: string };

async function send(
  url: URL,
  request: FetchRequest,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await connect(url, request, options, signal);
  try {
    const status = response.statusCode ?? 0;
    const { location, etag } = response.headers;
    if (REDIRECTS.has(status) && location) return { redirect: redirectTo(location, url) };
    if (status === 304) return { fetched: { kind: 'unchanged' } };
    if (status < 200 || status > 299)
      throw new Refusal(
        `Der Server antwortet mit ${status}.`,
        status,
        secondsOf(response.headers['retry-after']),
      );
    const bytes = await readBody(response, options.limits.maxBytes, signal);
    const [type = '', ...parameters] = (response.headers['content-type'] ?? '').split(';');
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(parameters.join(';'))?.[1] ?? null;
    return {
      fetched: {
        kind: 'ok',
        url: url.href,
        bytes,
        contentType: type.trim().toLowerCase(),
        charset,
        etag: etag ?? null,
        lastModified: response.headers['last-modified'] ?? null,
      },
    };
  } finally {
    response.destroy();
  }
}

function redirectTo(location: string, from: URL): string {
  if (!URL.canParse(location, from.href)) throw new Refusal('Die Weiterleitung nennt keine Adresse.');
  const next = new URL(location, from.href);
  if (next.protocol !== 'http:' && next.protocol !== 'https:')
    throw new Refusal(`Die Weiterleitung führt zu ${next.protocol}, erwartet wird http oder https.`);
  if (next.host !== from.host) {
    next.username = '';
    next.password = '';
  }
  return next.href;
}

function connect(
  url: URL,
  request: FetchRequest,
  { userAgent, allowPrivate }: FetchOptions,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw privateAddress(host);
  const { request: open } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = open(url, {
      agent: false,
      signal,
      lookup: allowPrivate ? systemLookup : publicLookup,
      maxHeaderSize: 64_000,
      headers: {
        'user-agent': userAgent,
        accept: request.accept,
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'de',
        ...(request.authorization !== undefined &&
          new URL(request.url).host === url.host && { authorization: request.authorization }),
        ...(request.etag && { 'if-none-match': request.etag }),
        ...(request.lastModified && { 'if-modified-since': request.lastModified }),
      },
    });
    sent.on('response', resolve);
    sent.on('error', reject);
    sent.end();
  });
}

/** The system's name resolution; a name with one address that is not public has none. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const hidden = addresses.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (hidden || !first) return callback(privateAddress(hostname), '');
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function privateAddress(host: string): Refusal {
  return new Refusal(
    `${host} ist keine öffentliche Adresse; private werden nur mit FETCH_PRIVATE_ADDRESSES=true gelesen.`,
  );
}

async function readBody(
  response: http.IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const tooLarge = (): Refusal =>
    new Refusal(`Erwartet werden höchstens ${fileSize(maxBytes)}, der Server sendet mehr.`);
  if (Number(response.headers['content-length']) > maxBytes) throw tooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  const body = decompressed(response, signal);
  for await (const part of body as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > maxBytes) throw tooLarge();
    parts.push(part);
  }
  if (!response.complete) throw new Refusal('Die Verbindung ist mitten in der Antwort abgebrochen.');
  return Buffer.concat(parts);
}

/** What is unpacked is counted, not what is sent: a packed answer cannot grow beyond the limit. */
function decompressed(response: http.IncomingMessage, signal: AbortSignal): Readable {
  const encoding = response.headers['content-encoding']?.toLowerCase().trim() ?? 'identity';
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  }[encoding];
  const end = (stream: Readable) =>
    signal.addEventListener('abort', () => stream.destroy(aborted()), { once: true });
  if (!unpack) {
    end(response);
    return response;
  }
  const unpacked = unpack();
  response.on('error', (error) => unpacked.destroy(error));
  response.on('aborted', () =>
    unpacked.destroy(new Refusal('Die Verbindung ist mitten in der Antwort abgebrochen.')),
  );
  end(unpacked);
  return response.pipe(unpacked);
}

const aborted = (): Error => Object.assign(new Error('aborted'), { name: 'AbortError' });

/** Seconds of a Retry-After header: a number of seconds or a date. */
function secondsOf(header: string | undefined): number | null {
  if (header === undefined) return null;
  if (/^\d{1,8}$/.test(header)) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}
