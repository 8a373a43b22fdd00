import type { WebPageSettings } from '../config/config-values.ts';

const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|::1|\[::1\])$/;

export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** Whether whoever reaches the page may see everything: it is bound to this machine, and nothing else was wished. */
export function isOpenToAll({ secret, password }: Pick<WebPageSettings, 'secret' | 'password'>): boolean {
  return secret === null && password === null;
}
