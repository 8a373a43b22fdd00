import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './form.ts';
import { isJson } from './form.ts';
import { createSnowflake } from './snowflake.ts';

export const intents = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** What every application may ask for. */
export const UNPRIVILEGED = ~(intents.guildMembers | intents.guildPresences | intents.messageContent);

const DISPATCH = 0;
const HEARTBEAT = 1;
const IDENTIFY = 2;
const RESUME = 6;
const INVALID_SESSION = 9;
const HELLO = 10;
const HEARTBEAT_ACK = 11;

interface Event {
  readonly s: number;
  readonly t: string;
  readonly d: Json;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  /** Which of how many. */
  readonly shard: readonly [number, number];
  readonly events: Event[];
  socket: WebSocket | null;
}

/** What a session with these intents gets to see of an event; null when it gets nothing. */
export type View = (intents: number) => Json | null;

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatMs: number;
  /** The intents the application may ask for; more end in close code 4014. */
  readonly allowedIntents: number;
  /** Takes connections and says nothing, as an overloaded gateway does. */
  readonly silent: boolean;
  /** The READY payload without session and address. */
  readonly ready: () => Json;
  /** The GUILD_CREATE payloads that follow READY. */
  readonly guilds: () => readonly Json[];
  readonly url: () => string;
}

/** The gateway: identify, heartbeat, dispatch with sequence numbers, resume with replay. */
export class Gateway {
  readonly identifies: Json[] = [];
  readonly resumes: Json[] = [];
  readonly closes: number[] = [];
  readonly #options: GatewayOptions;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /** Takes the upgrades of an HTTP server. */
  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.#greet(webSocket));
    });
  }

  /** Sends an event to every session, also to those that wait for a resume. */
  dispatch(type: string, view: View): void {
    for (const session of this.#sessions.values()) {
      const data = view(session.intents);
      if (data !== null && isOf(session, guildOf(type, data))) this.#deliver(session, type, data);
    }
  }

  /**
   * Closes every connection with a code, or breaks it off without one; sessions stay resumable.
   * @param shard only its connections
   */
  drop(code?: number, shard?: number): void {
    const ofShard = [...this.#sessions.values()].flatMap((session) =>
      session.shard[0] === shard && session.socket !== null ? [session.socket] : [],
    );
    for (const socket of shard === undefined ? this.#sockets.clients : ofShard) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  /** The number of open connections. */
  get connections(): number {
    return this.#sockets.clients.size;
  }

  close(): void {
    this.drop();
    this.#sockets.close();
  }

  #greet(socket: WebSocket): void {
    let session: Session | null = null;
    const send = (payload: Json): void => socket.send(JSON.stringify(payload));
    if (!this.#options.silent) send({ op: HELLO, d: { heartbeat_interval: this.#options.heartbeatMs } });
    socket.on('close', (code) => {
      this.closes.push(code);
      if (session?.socket === socket) session.socket = null;
      // 1000 and 1001 from the client end the session for good.
      if (session !== null && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
    });
    socket.on('error', () => socket.terminate());
    socket.on('message', (raw) => {
      const payload: unknown = JSON.parse(raw.toString());
      if (!isJson(payload)) return socket.close(4002, 'Error while decoding payload.');
      const data = isJson(payload.d) ? payload.d : {};
      if (payload.op === HEARTBEAT) return send({ op: HEARTBEAT_ACK });
      if (payload.op === IDENTIFY) session = this.#identify(socket, data);
      if (payload.op === RESUME) session = this.#resume(socket, data);
    });
  }

  #identify(socket: WebSocket, data: Json): Session | null {
    this.identifies.push(data);
    if (data.token !== this.#options.token) {
      socket.close(4004, 'Authentication failed.');
      return null;
    }
    const asked = data.intents;
    if (typeof asked !== 'number' || asked < 0 || asked > (1 << 26) - 1) {
      socket.close(4013, 'Invalid intent(s).');
      return null;
    }
    if ((asked & ~this.#options.allowedIntents) !== 0) {
      socket.close(4014, 'Disallowed intent(s).');
      return null;
    }
    const [number, count] = Array.isArray(data.shard) ? data.shard.map(Number) : [];
    const shard = [number ?? 0, count ?? 1] as const;
    const session: Session = { id: `s${createSnowflake()}`, intents: asked, shard, events: [], socket };
    this.#sessions.set(session.id, session);
    const url = this.#options.url();
    const guilds = this.#options.guilds().filter(({ id }) => isOf(session, id));
    this.#deliver(session, 'READY', {
      ...this.#options.ready(),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      shard,
      session_id: session.id,
      resume_gateway_url: url,
    });
    for (const guild of guilds) this.#deliver(session, 'GUILD_CREATE', guild);
    return session;
  }

  #resume(socket: WebSocket, data: Json): Session | null {
    this.resumes.push(data);
    const session = this.#sessions.get(String(data.session_id));
    if (session === undefined || data.token !== this.#options.token) {
      socket.send(JSON.stringify({ op: INVALID_SESSION, d: false }));
      return null;
    }
    session.socket = socket;
    const missed = session.events.filter((event) => event.s > Number(data.seq));
    for (const event of missed) socket.send(JSON.stringify({ op: DISPATCH, ...event }));
    this.#deliver(session, 'RESUMED', {});
    return session;
  }

  #deliver(session: Session, type: string, data: Json): void {
    const event: Event = { s: (session.events.at(-1)?.s ?? 0) + 1, t: type, d: data };
    session.events.push(event);
    if (session.socket?.readyState === 1) session.socket.send(JSON.stringify({ op: DISPATCH, ...event }));
  }
}

/** The server an event belongs to; null for what belongs to none. */
const guildOf = (type: string, { id, guild_id: guild }: Json): unknown =>
  guild ?? (/^GUILD_(?:CREATE|UPDATE|DELETE)$/.test(type) ? id : null);

/** Whether a session gets what happens in a server; what happens in none goes to the first. */
function isOf({ shard: [number, count] }: Session, guild: unknown): boolean {
  return typeof guild === 'string' ? shardOf(guild, count) === number : number === 0;
}

/** Which of so many shards a server belongs to. */
export const shardOf = (guild: string, count: number): number =>
  Number((BigInt(guild) >> 22n) % BigInt(count));
