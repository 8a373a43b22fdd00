import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * The process's log: one JSON object a line. Errors are written by a whitelist, because an error of a platform's
 * client carries the request's address and body, which hold tokens and texts.
 * @param level pino's level name
 * @param destination where lines go; standard output when absent
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['token', '*.token', 'botToken', '*.botToken', 'appToken', '*.appToken'],
      censor: '[…]',
    },
    serializers: { err: describeError, error: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What may be said of an error: its kind, its code, its HTTP status, and the sentence of our own errors only. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    name: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(error.name === 'QuelleError' ? { message: error.message } : {}),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
  };
}
