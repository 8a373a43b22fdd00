import { createServer } from 'node:http';
import { type OpenPort, openPort } from '../web/open-port.ts';

/** What /readyz reports: the archive and each configured platform. */
export interface Readiness {
  readonly ready: boolean;
  /** `archive`, `discord`, `slack`: true when it can answer now. */
  readonly parts: Readonly<Record<string, boolean>>;
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
): Promise<OpenPort> {
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
  return openPort(server, 'HEALTH_PORT', port, host);
}
