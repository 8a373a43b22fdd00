/** How many questions in which time. */
export interface CooldownLimit {
  readonly questions: number;
  readonly milliseconds: number;
}

export const USER_LIMIT: CooldownLimit = { questions: 5, milliseconds: 30_000 };
export const CHANNEL_LIMIT: CooldownLimit = { questions: 20, milliseconds: 60_000 };

/** `notice`: say once to wait so long, and whose limit it is; `silence`: that has been said. */
export type CooldownVerdict =
  | { readonly kind: 'go' }
  | { readonly kind: 'notice'; readonly of: 'user' | 'channel'; readonly milliseconds: number }
  | { readonly kind: 'silence' };

/** Who asks, and where. */
export interface Asking {
  readonly userId: string;
  /** Null for a private answer: it takes no place in a channel. */
  readonly channelId: string | null;
  /** Whether each who asks in a full channel is told so, rather than all together by one word in it. */
  readonly toldApart?: boolean;
}

/** Holds back who asks too much, and channels in which too much is asked: sliding windows. */
export class Cooldown {
  readonly #user: CooldownLimit;
  readonly #channel: CooldownLimit;
  readonly #asked = new Map<string, number[]>();
  /** Until when somebody, or everybody in a channel, has been told to wait. */
  readonly #told = new Map<string, number>();

  constructor(user: CooldownLimit = USER_LIMIT, channel: CooldownLimit = CHANNEL_LIMIT) {
    this.#user = user;
    this.#channel = channel;
  }

  /**
   * Counts a question, if it may be answered.
   * @param now milliseconds that never go back
   */
  take({ userId, channelId, toldApart = false }: Asking, now: number): CooldownVerdict {
    this.#forget(now);
    const user = `u ${userId}`;
    const channel = channelId === null ? null : `c ${channelId}`;
    const userWait = this.#wait(user, this.#user, now);
    if (userWait > 0) return this.#hold(user, 'user', userWait, now);
    const channelWait = channel === null ? 0 : this.#wait(channel, this.#channel, now);
    if (channel !== null && channelWait > 0)
      return this.#hold(toldApart ? `${channel} ${user}` : channel, 'channel', channelWait, now);
    this.#count(user, now);
    if (channel !== null) this.#count(channel, now);
    return { kind: 'go' };
  }

  #hold(key: string, of: 'user' | 'channel', milliseconds: number, now: number): CooldownVerdict {
    if ((this.#told.get(key) ?? 0) > now) return { kind: 'silence' };
    this.#told.set(key, now + milliseconds);
    return { kind: 'notice', of, milliseconds };
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
    for (const [key, until] of this.#told) if (until <= now) this.#told.delete(key);
  }
}
