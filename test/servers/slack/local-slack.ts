import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { Payloads } from './payloads.ts';
import { ResponseUrls } from './response-urls.ts';
import { WebApi, type WebApiOptions } from './web-api.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A message as it stands in a channel. */
export interface SlackMessageRecord {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly blocks: readonly Fields[];
  readonly thread: string | null;
  /** The one who alone sees it; null when all do. */
  readonly only: string | null;
  readonly fields: Fields;
  readonly at: number;
  deleted: boolean;
}

/** What the app sent back over the socket for an envelope. */
export interface Acknowledgement {
  readonly envelope_id: string;
  readonly payload?: Fields;
  readonly at: number;
}

export interface LocalSlackOptions extends WebApiOptions {
  /** After how long without acknowledgement an event is delivered again. */
  readonly retryAfter: number;
}

/**
 * A Slack of our own on loopback: Web API, Socket Mode, `response_url`, and the payloads of everything that people
 * can do. It refuses what Slack refuses by its documentation, with Slack's words.
 */
export class LocalSlack {
  readonly webApi: WebApi;
  readonly payloads: Payloads;
  readonly responseUrls: ResponseUrls;
  readonly acknowledgements: Acknowledgement[] = [];
  readonly #options: LocalSlackOptions;
  #server: Server | null = null;
  #sockets: WebSocketServer | null = null;
  #port = 0;
  readonly #waiting: Fields[] = [];

  constructor(options: Partial<LocalSlackOptions> = {}) {
    this.#options = {
      botToken: 'xoxb-local',
      appToken: 'xapp-local',
      scopes: ['app_mentions:read', 'chat:write', 'commands', 'files:write', 'im:history'],
      burst: 1000,
      retryAfter: 3000,
      ...options,
    };
    this.webApi = new WebApi(
      this.#options,
      () => `${this.url.replace('http', 'ws')}/link/?ticket=local`,
      (id) => `${this.url}/upload/${id}`,
    );
    this.responseUrls = new ResponseUrls(this.webApi);
    this.payloads = new Payloads((origin) => `${this.url}${this.responseUrls.create(origin)}`);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** For SLACK_API_URL. */
  get apiUrl(): string {
    return `${this.url}/api/`;
  }

  get messages(): readonly SlackMessageRecord[] {
    return this.webApi.messages;
  }

  get connections(): number {
    return this.#sockets?.clients.size ?? 0;
  }

  /** Opens the port; a second time the same one, as after an outage. */
  async start(): Promise<this> {
    const server = createServer((request, response) => void this.#answer(request, response));
    const sockets = new WebSocketServer({ server });
    sockets.on('connection', (socket) => this.#greet(socket));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    this.#sockets = sockets;
    return this;
  }

  /** Goes down as in an outage: every connection breaks. What was posted is kept. */
  async stop(): Promise<void> {
    for (const socket of this.#sockets?.clients ?? []) socket.terminate();
    this.#sockets?.close();
    const server = this.#server;
    this.#server = null;
    await new Promise<void>((resolve) => {
      if (server === null) return resolve();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  /** Asks every client to connect anew, as Slack does every few hours. */
  refreshConnections(): void {
    for (const socket of this.#sockets?.clients ?? [])
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
  }

  /**
   * Delivers an envelope over the socket, as soon as one is open; an event that is not acknowledged comes again.
   * @returns its `envelope_id`
   */
  deliver(type: 'events_api' | 'slash_commands' | 'interactive', payload: Fields, attempt = 0): string {
    const id = crypto.randomUUID();
    const retry = attempt === 0 ? {} : { retry_attempt: attempt, retry_reason: 'timeout' };
    this.#send({ envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api', ...retry });
    if (type === 'events_api' && attempt < 3)
      setTimeout(() => {
        if (!this.acknowledgements.some((ack) => ack.envelope_id === id))
          this.deliver(type, payload, attempt + 1);
      }, this.#options.retryAfter).unref();
    return id;
  }

  /** Sends a text as it is over every socket. */
  sendRaw(text: string): void {
    for (const socket of this.#sockets?.clients ?? []) socket.send(text);
  }

  #send(envelope: Fields): void {
    const socket = [...(this.#sockets?.clients ?? [])].find((client) => client.readyState === client.OPEN);
    if (socket) socket.send(JSON.stringify(envelope));
    else this.#waiting.push(envelope);
  }

  #greet(socket: WebSocket): void {
    const ping = setInterval(() => socket.ping('local'), 10_000);
    socket.on('close', () => clearInterval(ping));
    socket.on('message', (data) =>
      this.acknowledgements.push({ ...JSON.parse(String(data)), at: Date.now() }),
    );
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: this.connections, connection_info: { app_id: 'A0' } }),
    );
    for (const envelope of this.#waiting.splice(0)) socket.send(JSON.stringify(envelope));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const upload = /^\/upload\/(\w+)$/.exec(request.url ?? '')?.[1];
    if (upload !== undefined) {
      response.writeHead(this.webApi.takeUpload(upload, bytes)).end('OK');
      return;
    }
    const body = parseBody(request.headers['content-type'] ?? '', bytes.toString());
    const path = new URL(request.url ?? '/', this.url).pathname;
    const { status, fields, headers } = path.startsWith('/api/')
      ? this.webApi.call(path.slice('/api/'.length), body, request.headers.authorization)
      : this.responseUrls.take(path, body);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(fields));
  }
}

/** Slack's clients send forms; what is not a plain text in them is JSON. */
function parseBody(type: string, raw: string): Fields {
  if (type.includes('json')) return raw === '' ? {} : JSON.parse(raw);
  return Object.fromEntries(
    [...new URLSearchParams(raw)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? parseJson(value) : value,
    ]),
  );
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
