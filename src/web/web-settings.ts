/** How the page is served; read once in `config.ts`. */
export interface WebSettings {
  readonly port: number;
  readonly host: string;
  /** The public address, without a slash at its end; null: the address it listens at. */
  readonly url: string | null;
  /** Signs the links; null: no link is signed. */
  readonly secret: string | null;
  /** Opens the whole page; null: there is none. */
  readonly password: string | null;
  /** How long a signed link is valid. */
  readonly linkDays: number;
}

const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|::1|\[::1\])$/;

export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** Whether whoever reaches the page may see everything: it is bound to this machine, and nothing else was wished. */
export function isOpenToAll({ secret, password }: Pick<WebSettings, 'secret' | 'password'>): boolean {
  return secret === null && password === null;
}
