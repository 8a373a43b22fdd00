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

/**
 * What may be said of an error: its kind, its code, its HTTP status and where it arose; of our own errors the sentence
 * instead, which says it all.
 */
function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, status } = error as { code?: unknown; status?: unknown };
  if (error.name === 'QuelleError') return { name: error.name, code, message: error.message };
  return {
    name: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
  };
}
