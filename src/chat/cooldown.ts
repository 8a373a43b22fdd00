/** How many questions in which time. */
export interface CooldownLimit {
  readonly questions: number;
  readonly milliseconds: number;
}

export const USER_LIMIT: CooldownLimit = { questions: 5, milliseconds: 30_000 };
export const CHANNEL_LIMIT: CooldownLimit = { questions: 20, milliseconds: 60_000 };

/** `notice`: tell the person once to wait so long; `silence`: the person knows already. */
export type CooldownVerdict =
  | { readonly kind: 'go' }
  | { readonly kind: 'notice'; readonly milliseconds: number }
  | { readonly kind: 'silence' };

/** Holds back who asks too much: sliding windows per user and per channel. */
export class Cooldown {
  readonly #user: CooldownLimit;
  readonly #channel: CooldownLimit;
  readonly #asked = new Map<string, number[]>();
  /** Until when a user has been told to wait. */
  readonly #told = new Map<string, number>();

  constructor(user: CooldownLimit = USER_LIMIT, channel: CooldownLimit = CHANNEL_LIMIT) {
    this.#user = user;
    this.#channel = channel;
  }

  /**
   * Counts a question, if it may be answered.
   * @param channelId null for a private answer: it takes no place in a channel
   * @param now milliseconds
   */
  take(userId: string, channelId: string | null, now: number): CooldownVerdict {
    this.#forget(now);
    const wait = Math.max(
      this.#wait(`u ${userId}`, this.#user, now),
      channelId === null ? 0 : this.#wait(`c ${channelId}`, this.#channel, now),
    );
    if (wait === 0) {
      this.#count(`u ${userId}`, now);
      if (channelId !== null) this.#count(`c ${channelId}`, now);
      return { kind: 'go' };
    }
    if ((this.#told.get(userId) ?? 0) > now) return { kind: 'silence' };
    this.#told.set(userId, now + wait);
    return { kind: 'notice', milliseconds: wait };
  }

  #wait(key: string, limit: CooldownLimit, now: number): number {
    const times = (this.#asked.get(key) ?? []).filter((time) => time > now - limit.milliseconds);
    const oldest = times.at(-limit.questions);
    return oldest === undefined ? 0 : oldest + limit.milliseconds - now;
  }

  #count(key: string, now: number): void {
    this.#asked.set(key, [...(this.#asked.get(key) ?? []), now]);
  }

  /** Drops what no window reaches any more, so that memory stays as small as the traffic. */
  #forget(now: number): void {
    const reach = now - Math.max(this.#user.milliseconds, this.#channel.milliseconds);
    for (const [key, times] of this.#asked) {
      const live = times.filter((time) => time > reach);
      if (live.length === 0) this.#asked.delete(key);
      else if (live.length < times.length) this.#asked.set(key, live);
    }
    for (const [userId, until] of this.#told) if (until <= now) this.#told.delete(userId);
  }
}
