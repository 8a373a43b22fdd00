import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on loopback whose pages a test sets while it runs. What has no page is a 404. */
export class LocalWeb {
  readonly #server: Server;
  readonly #pages = new Map<string, Answer>();
  /** The addresses asked for, in order. */
  readonly asked: string[] = [];
  /** The headers of every request, in order. */
  readonly headers: IncomingMessage['headers'][] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      this.headers.push(request.headers);
      const page = this.#pages.get(request.url ?? '');
      if (page) page(request, response);
      else response.writeHead(404).end();
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get origin(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  url(path: string): string {
    return `${this.origin}${path}`;
  }

  /** Answers an address with a text, bytes, or in any other way. */
  put(
    path: string,
    page: string | Uint8Array | Answer,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    this.#pages.set(
      path,
      typeof page === 'function'
        ? page
        : (_, response) => {
            response.writeHead(200, headers);
            response.end(page);
          },
    );
  }

  take(path: string): void {
    this.#pages.delete(path);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
