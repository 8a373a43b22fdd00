import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { applicationRoutes } from './application-routes.ts';
import { channelRoutes } from './channel-routes.ts';
import { isJson, type Json } from './form.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { Refusal, refusals } from './refusal.ts';
import type { Answered, Route } from './route.ts';
import type { State } from './state.ts';

const ROUTES: readonly Route[] = [...channelRoutes, ...interactionRoutes, ...applicationRoutes];
const PREFIX = '/api/v10';

/** One REST call and what came back. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
  /** True when the answer was arranged by the test. */
  readonly arranged: boolean;
}

/** An answer a test arranges for the next matching calls. */
export interface Arranged {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly json: Json;
  readonly headers?: Readonly<Record<string, string>>;
  times: number;
}

export interface RestOptions {
  readonly token: string;
  /** The rate limit of posts to one channel; null for none. */
  readonly messageLimit: { readonly count: number; readonly ms: number } | null;
  readonly gatewayUrl: () => string;
  /** How many shards a bot is to have. */
  readonly shards: number;
  readonly onCall: (call: Call) => void;
}

interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return bytes.length === 0 ? undefined : JSON.parse(bytes.toString());
}

/** A form with files: what `payload_json` says, and to each of its attachments the bytes that were sent. */
async function readForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<unknown> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const payload = JSON.parse(String(form.get('payload_json'))) as Json;
  const named = Array.isArray(payload.attachments) ? payload.attachments.filter(isJson) : [];
  const attachments = [];
  for (const [name, file] of form) {
    const id = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (id === undefined || typeof file === 'string') continue;
    const about = named.find((one) => String(one.id) === id) ?? {};
    const content = Buffer.from(await file.arrayBuffer());
    attachments.push({ ...about, id, filename: file.name, size: content.length, content });
  }
  return { ...payload, attachments };
}

/** Discord's REST interface below /api/v10 on a loopback port. */
export class RestServer {
  readonly arranged: Arranged[] = [];
  /** Calls that are done, and whose answer never arrives. */
  readonly lost: { readonly method: string; readonly path: RegExp }[] = [];
  readonly #state: State;
  readonly #options: RestOptions;
  readonly #buckets = new Map<string, { left: number; resetAt: number }>();
  readonly #attach: (server: Server) => void;
  #server: Server;
  #port = 0;

  constructor(state: State, options: RestOptions, attach: (server: Server) => void) {
    this.#state = state;
    this.#options = options;
    this.#attach = attach;
    this.#server = this.#createServer();
  }

  get port(): number {
    return this.#port;
  }

  /** Listens; after a stop on the same port as before. */
  async listen(): Promise<void> {
    if (this.#port !== 0) this.#server = this.#createServer();
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  #createServer(): Server {
    const server = createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
    this.#attach(server);
    return server;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname);
    const body = await readBody(request);
    const method = request.method ?? 'GET';
    const arranged = this.arranged.find(
      (one) => one.times > 0 && one.method === method && one.path.test(path),
    );
    if (arranged !== undefined) arranged.times -= 1;
    const reply =
      arranged ?? this.#answer(method, path, body, url.searchParams, request.headers.authorization);
    const type = reply.json === undefined ? {} : { 'content-type': 'application/json' };
    if (this.#losesReceipt(method, path)) {
      response.destroy();
    } else {
      response.writeHead(reply.status, { ...type, ...reply.headers });
      response.end(reply.json === undefined ? undefined : JSON.stringify(reply.json));
    }
    this.#options.onCall({
      method,
      path: path.replace(PREFIX, ''),
      body,
      status: reply.status,
      answer: reply.json,
      arranged: arranged !== undefined,
    });
  }

  #losesReceipt(method: string, path: string): boolean {
    const index = this.lost.findIndex((one) => one.method === method && one.path.test(path));
    if (index === -1) return false;
    this.lost.splice(index, 1);
    return true;
  }

  #answer(method: string, path: string, body: unknown, query: URLSearchParams, auth?: string): Reply {
    try {
      return this.#route(method, path, body, query, auth);
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, json: error.toJson() };
      return { status: 500, json: { message: String(error), code: 0 } };
    }
  }

  #route(method: string, path: string, body: unknown, query: URLSearchParams, auth?: string): Reply {
    if (!path.startsWith(PREFIX)) throw refusals.unknownRoute();
    const rest = path.slice(PREFIX.length);
    const route = ROUTES.find((one) => one.method === method && one.path.test(rest));
    if (route?.open !== true && auth !== `Bot ${this.#options.token}`) throw refusals.unauthorized();
    if (method === 'GET' && rest === '/gateway/bot') return { status: 200, json: this.#gateway() };
    if (route === undefined) throw refusals.unknownRoute();
    const ids = route.path.exec(rest)?.slice(1) ?? [];
    const full = method === 'POST' && rest.endsWith('/messages') ? this.#takeFromBucket(ids[0] ?? '') : null;
    if (full !== null) return full;
    const answered = route.handle(this.#state, ids, body, query);
    return { ...reply(answered), headers: this.#bucketHeaders(answered) };
  }

  #gateway(): Json {
    const { gatewayUrl, shards } = this.#options;
    const limit = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: shards };
    return { url: gatewayUrl(), shards, session_start_limit: limit };
  }

  #takeFromBucket(id: string): Reply | null {
    const { messageLimit: limit } = this.#options;
    if (limit === null) return null;
    const now = Date.now();
    const known = this.#buckets.get(id);
    const bucket =
      known === undefined || known.resetAt <= now ? { left: limit.count, resetAt: now + limit.ms } : known;
    this.#buckets.set(id, bucket);
    if (bucket.left > 0) {
      bucket.left -= 1;
      return null;
    }
    const wait = (bucket.resetAt - now) / 1000;
    return {
      status: 429,
      json: { message: 'You are being rate limited.', retry_after: wait, global: false },
      headers: { 'retry-after': String(wait), 'x-ratelimit-scope': 'user' },
    };
  }

  #bucketHeaders(answered: Answered): Readonly<Record<string, string>> {
    const bucket = answered.limitedBy === undefined ? undefined : this.#buckets.get(answered.limitedBy);
    const { messageLimit: limit } = this.#options;
    if (bucket === undefined || limit === null) return {};
    return {
      'x-ratelimit-bucket': 'messages',
      'x-ratelimit-limit': String(limit.count),
      'x-ratelimit-remaining': String(bucket.left),
      'x-ratelimit-reset': String(bucket.resetAt / 1000),
      'x-ratelimit-reset-after': String(Math.max(0, bucket.resetAt - Date.now()) / 1000),
    };
  }
}

const reply = (answered: Answered): Reply =>
  answered.json === undefined ? { status: 204 } : { status: 200, json: answered.json };
