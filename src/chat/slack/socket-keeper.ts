import type { ChatLogger } from '../chat.ts';
import { isWrongToken } from './slack-error.ts';

/** What is needed of Bolt's socket client, whose own reconnecting is switched off. */
export interface SocketClient {
  start(): Promise<unknown>;
  on(event: 'connected' | 'disconnected', listener: () => void): unknown;
}

export interface SocketKeeper {
  isConnected(): boolean;
  /** Whether Slack has refused the token for good. */
  isLost(): boolean;
  /** Ends the attempts. */
  stop(): void;
}

/** Slack asks for a new connection every few hours: that one comes at once. After failures: half a second, doubled. */
export function waitBefore(attempt: number): number {
  return attempt === 0 ? 0 : Math.min(30_000, 500 * 2 ** (attempt - 1));
}

/**
 * Connects again whenever the connection ends. Bolt's own reconnecting ends the process by an unhandled rejection
 * when `apps.connections.open` fails for good, and waits five seconds even when nothing is wrong.
 * @param client connected already
 */
export function keepSocketConnected(
  client: SocketClient,
  logger: ChatLogger,
  wait: (milliseconds: number) => Promise<void>,
): SocketKeeper {
  let state: 'connected' | 'connecting' | 'lost' | 'stopped' = 'connected';
  const reconnect = async (): Promise<void> => {
    state = 'connecting';
    for (let attempt = 0; state === 'connecting'; attempt += 1) {
      await wait(waitBefore(attempt));
      if (state !== 'connecting') return;
      try {
        await client.start();
        if (state === 'connecting') state = 'connected';
        logger.info({ platform: 'slack', attempt }, 'wieder verbunden');
      } catch (error) {
        logger.warn({ platform: 'slack', attempt, err: error }, 'erneutes Verbinden gescheitert');
        if (isWrongToken(error)) state = 'lost';
      }
    }
  };
  client.on('disconnected', () => {
    if (state === 'connected') void reconnect();
  });
  return {
    isConnected: () => state === 'connected',
    isLost: () => state === 'lost',
    stop: () => {
      state = 'stopped';
    },
  };
}
