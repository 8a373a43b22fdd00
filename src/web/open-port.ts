import type { Server } from 'node:http';
import { QuelleError } from '../errors.ts';

export interface OpenPort {
  /** The port in use; another than asked for where that was 0. */
  readonly port: number;
  /** Takes no more requests and ends those that are open. */
  stop(): Promise<void>;
}

/**
 * Lets a server listen.
 * @param setting the setting that named the port, for the sentence of the error
 * @throws QuelleError `config` when the port cannot be had
 */
export async function openPort(
  server: Server,
  setting: string,
  port: number,
  host: string,
): Promise<OpenPort> {
  await listen(server, setting, port, host);
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

function listen(server: Server, setting: string, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new QuelleError(
          'config',
          `${setting} erwartet einen freien Port, ${host}:${port} lässt sich nicht öffnen.`,
          error,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
}
