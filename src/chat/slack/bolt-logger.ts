import type { ChatLogger } from '../chat.ts';

/** What Bolt wants of a logger. */
export interface BoltLogger {
  debug(...parts: unknown[]): void;
  info(...parts: unknown[]): void;
  warn(...parts: unknown[]): void;
  error(...parts: unknown[]): void;
  setLevel(): void;
  getLevel(): never;
  setName(): void;
}

/** One of Bolt's level names; its enum cannot be named without loading Bolt. */
const LEVEL = 'info' as never;

/**
 * Bolt's messages in our log: its debug messages, which hold whole payloads and addresses with tickets, are left
 * out, and of the others only the kind.
 */
export function createBoltLogger(logger: ChatLogger): BoltLogger {
  const write = (level: 'info' | 'warn' | 'error', parts: readonly unknown[]): void => {
    const error = parts.find((part) => part instanceof Error);
    logger[level](
      { bolt: kindOf(parts), ...(error && { err: error }) },
      'Meldung aus der Bibliothek für Slack',
    );
  };
  return {
    debug() {},
    info: (...parts) => write('info', parts),
    warn: (...parts) => write('warn', parts),
    error: (...parts) => write('error', parts),
    setLevel() {},
    getLevel: () => LEVEL,
    setName() {},
  };
}

/** The message up to the first thing that could be data: an address, a quotation, an object, a colon. */
function kindOf(parts: readonly unknown[]): string {
  const message = parts.find((part) => typeof part === 'string') ?? 'error';
  return /^[^:({["'`]{0,120}/.exec(message)?.[0].trim() ?? '';
}
