import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { QuelleError } from '../errors.ts';
import { createWebApp } from './create-web-app.ts';
import type { WebOptions } from './web-options.ts';

export interface WebServer {
  /** The port it listens on (the given one, or the one the system chose for 0). */
  readonly port: number;
  /** Takes no more requests and ends those that are open. */
  stop(): Promise<void>;
}

/** What one connection may take: slow or large ones are ended by Node itself. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
} as const;
const MOST_HEADERS = 64;
const MOST_CONNECTIONS = 1000;
/** A connection on which nothing moves, in milliseconds. */
const IDLE = 20_000;

/**
 * Serves the page.
 * @throws QuelleError `config` when the port cannot be had
 */
export async function startWebServer(options: WebOptions): Promise<WebServer> {
  const app = createWebApp(options);
  const server = createServer(LIMITS, getRequestListener(app.fetch));
  server.maxHeadersCount = MOST_HEADERS;
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(IDLE);
  const { port, host } = options.settings;
  await listen(server, port, host);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new QuelleError(
          'config',
          `WEB_PORT erwartet einen freien Port, ${host}:${port} lässt sich nicht öffnen.`,
          error,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
}
