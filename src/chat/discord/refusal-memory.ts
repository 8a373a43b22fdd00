import type { Closed } from './place.ts';

const PAUSE = 60_000;
const TOLD_FOR = 10 * 60_000;
const MOST = 10_000;

interface Pause {
  readonly until: number;
  /** What Discord said. */
  readonly code: number | string;
  /** The server it belongs to; the empty string for a person's direct messages. */
  readonly spaceId: string;
}

interface Told {
  readonly until: number;
  readonly userIds: Set<string>;
}

/**
 * What is remembered of Discord's refusals. What the bot may do stands in the client's cache and is looked up at each
 * message; here is only whom it told, and for a minute what it cannot explain: 10 000 refused requests in ten
 * minutes end in a ban by Discord.
 */
export class RefusalMemory {
  readonly #pauses = new Map<string, Pause>();
  readonly #told = new Map<string, Told>();
  readonly #clock: () => number;

  /** @param clock milliseconds that never go back */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Leaves a channel, or a person's direct messages, alone for a minute; one that is paused already no longer. */
  pause(id: string, spaceId: string, code: number | string): void {
    if (this.unexplained(id) !== null) return;
    this.#pauses.delete(id);
    this.#pauses.set(id, { until: this.#clock() + PAUSE, spaceId, code });
    dropOldest(this.#pauses);
  }

  /** What was refused there less than a minute ago; null when nothing was. */
  unexplained(id: string): Extract<Closed, { kind: 'refused' }> | null {
    const pause = this.#pauses.get(id);
    return pause !== undefined && pause.until > this.#clock() ? { kind: 'refused', code: pause.code } : null;
  }

  /** Something in the server changed that may explain a refusal, or end it. */
  forgetPauses(spaceId: string): void {
    for (const [id, pause] of this.#pauses) if (pause.spaceId === spaceId) this.#pauses.delete(id);
  }

  /**
   * Whether a person is yet to be told why there is no answer in a channel; each is, once in ten minutes.
   * @returns `channel` for the first one in the channel, `person` for others, null for who was told
   */
  tell(channelId: string, userId: string): 'channel' | 'person' | null {
    const known = this.#told.get(channelId);
    if (known === undefined || known.until <= this.#clock()) {
      this.#told.delete(channelId);
      this.#told.set(channelId, { until: this.#clock() + TOLD_FOR, userIds: new Set([userId]) });
      dropOldest(this.#told);
      return 'channel';
    }
    if (known.userIds.has(userId) || known.userIds.size >= MOST) return null;
    known.userIds.add(userId);
    return 'person';
  }

  /** The channel takes messages: when it no longer does, that is news to everybody. */
  answered(channelId: string): void {
    this.#pauses.delete(channelId);
    this.#told.delete(channelId);
  }
}

function dropOldest(map: Map<string, unknown>): void {
  for (const oldest of map.keys()) {
    if (map.size <= MOST) return;
    map.delete(oldest);
  }
}
