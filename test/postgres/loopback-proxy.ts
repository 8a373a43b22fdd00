import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a process and a server on loopback, and can be told to drop what goes through it. */
export class LoopbackProxy {
  readonly url: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isCut = false;
  #mayPass: (sent: Buffer) => 'on' | 'cut' | 'cut after it' = () => 'on';

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(target: string): Promise<LoopbackProxy> {
    const { hostname, port } = new URL(target);
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = new URL(target);
    url.port = String((server.address() as AddressInfo).port);
    const proxy = new LoopbackProxy(server, url.href);
    server.on('connection', (near) => proxy.#join(near, connect(Number(port), hostname)));
    return proxy;
  }

  /** Ends every connection, and every one that comes. */
  cut(): void {
    this.#isCut = true;
    this.#mayPass = () => 'on';
    for (const socket of this.#sockets) socket.destroy();
  }

  heal(): void {
    this.#isCut = false;
  }

  get isCut(): boolean {
    return this.#isCut;
  }

  /** Cuts as soon as somebody sends these words, before they arrive. */
  cutWhen(words: string): void {
    this.#mayPass = (sent) => (sent.includes(words) ? 'cut' : 'on');
  }

  /** Cuts at so manieth message: before it arrives, or after it, so that what it did is done and nobody hears of it. */
  cutAt(count: number, isAfter: boolean): void {
    let left = count;
    this.#mayPass = () => {
      left -= 1;
      return left > 0 ? 'on' : isAfter ? 'cut after it' : 'cut';
    };
  }

  async stop(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(near: Socket, far: Socket): void {
    for (const socket of [near, far]) {
      this.#sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    if (this.#isCut) near.destroy();
    near.on('data', (sent) => {
      const verdict = this.#mayPass(sent);
      if (verdict === 'on') far.write(sent);
      else if (verdict === 'cut') this.cut();
      else {
        this.#mayPass = () => 'on';
        // The server's word that it was done is lost.
        far.removeAllListeners('data').once('data', () => this.cut());
        far.write(sent);
      }
    });
    far.on('data', (answer) => near.write(answer));
  }
}
