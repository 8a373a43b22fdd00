import { BoundedMemory } from '../memory/bounded-memory.ts';

export interface Rate {
  /** How many at once. */
  readonly burst: number;
  /** How many more in each second. */
  readonly perSecond: number;
}

/** So many clients are remembered; who is forgotten begins anew. */
const MOST_CLIENTS = 10_000;

/** A bucket of tokens for each client. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #buckets = new BoundedMemory<{ tokens: number; at: number }>(MOST_CLIENTS);

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /**
   * @param now milliseconds
   * @returns whether the client may; if so it is counted
   */
  take(client: string, now: number): boolean {
    const { burst, perSecond } = this.#rate;
    const { tokens, at } = this.#buckets.get(client) ?? { tokens: burst, at: now };
    const filled = Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * perSecond);
    this.#buckets.set(client, { tokens: filled < 1 ? filled : filled - 1, at: now });
    return filled >= 1;
  }
}
