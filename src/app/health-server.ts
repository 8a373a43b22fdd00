import { createServer, type Server } from 'node:http';
import { QuelleError } from '../errors.ts';

/** What /readyz reports: the archive and each configured platform. */
export interface Readiness {
  readonly ready: boolean;
  /** `archive`, `discord`, `slack`: true when it can answer now. */
  readonly parts: Readonly<Record<string, boolean>>;
}

export interface HealthServer {
  /** The port it listens on (the given one, or the one the system chose for 0). */
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * `/healthz` answers 200 as long as the process lives; `/readyz` 200 when the archive is loaded and every configured
 * platform is connected, 503 otherwise, with the parts as JSON; `/metrics` what is counted, as Prometheus reads it.
 * @throws QuelleError `config` when the port cannot be had
 */
export async function startHealthServer(
  port: number,
  host: string,
  readiness: () => Readiness,
  metrics: () => string,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path === '/metrics') {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
      response.end(metrics());
      return;
    }
    const state = path === '/healthz' ? { ready: true, parts: {} } : path === '/readyz' ? readiness() : null;
    response.writeHead(state === null ? 404 : state.ready ? 200 : 503, {
      'content-type': 'application/json',
    });
    response.end(state === null ? '{}' : JSON.stringify(state));
  });
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
          `HEALTH_PORT erwartet einen freien Port, ${host}:${port} lässt sich nicht öffnen.`,
          error,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
}
