/** Why a request ended without an answer, as a sentence. */
export class Refusal extends Error {
  readonly status: number | null;
  readonly retryAfter: number | null;

  constructor(sentence: string, status: number | null = null, retryAfter: number | null = null) {
    super(sentence);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/**
 * Why a request has failed, as one German sentence without secrets.
 * @param timeout what it was given, in milliseconds
 */
export function reasonOf(error: unknown, timedOut: boolean, timeout: number): string {
  if (error instanceof Refusal) return error.message;
  if (timedOut) return `Die Antwort war nach ${Math.round(timeout / 1000)} Sekunden nicht vollständig.`;
  const { code, name, cause } = error as { code?: unknown; name?: unknown; cause?: unknown };
  if (cause instanceof Refusal) return cause.message;
  if (name === 'AbortError') return 'Das Lesen wurde abgebrochen.';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'Der Name des Servers ist nicht bekannt.';
  if (code === 'ECONNREFUSED') return 'Der Server nimmt keine Verbindung an.';
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE')
    return 'Die Verbindung ist mitten in der Antwort abgebrochen.';
  if (typeof code === 'string' && /CERT|TLS|SSL/.test(code))
    return `Die verschlüsselte Verbindung ist nicht vertrauenswürdig (${code}).`;
  if (typeof code === 'string' && code.startsWith('Z_')) return 'Die gepackte Antwort ist beschädigt.';
  return `Das Lesen ist gescheitert (${typeof code === 'string' ? code : String(name)}).`;
}
