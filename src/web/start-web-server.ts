import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createWebApp } from './create-web-app.ts';
import { type OpenPort, openPort } from './open-port.ts';
import type { WebOptions } from './web-options.ts';

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
export async function startWebServer(options: WebOptions): Promise<OpenPort> {
  const app = createWebApp(options);
  const server = createServer(LIMITS, getRequestListener(app.fetch));
  server.maxHeadersCount = MOST_HEADERS;
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(IDLE);
  const { port, host } = options.settings;
  return openPort(server, 'WEB_PORT', port, host);
}
