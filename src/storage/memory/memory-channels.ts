import type { Instant } from '../instant.ts';
import type { JsonObject } from '../json.ts';
import type { Place } from '../subscription-store.ts';
import { placeKey } from './memory-subscriptions.ts';

/** Channel settings and button state; see ChannelStore. */
export class MemoryChannels {
  readonly #settings = new Map<string, JsonObject>();
  readonly #states = new Map<string, { readonly state: JsonObject; readonly expiresAt: Instant }>();

  settings(place: Place): JsonObject | null {
    return this.#settings.get(placeKey(place)) ?? null;
  }

  saveSettings(place: Place, settings: JsonObject): void {
    this.#settings.set(placeKey(place), structuredClone(settings) as JsonObject);
  }

  state(key: string, now: Instant): JsonObject | null {
    const kept = this.#states.get(key);
    return kept && kept.expiresAt > now ? kept.state : null;
  }

  saveState(key: string, state: JsonObject, expiresAt: Instant): void {
    this.#states.set(key, { state: structuredClone(state) as JsonObject, expiresAt });
  }

  deleteExpired(now: Instant): number {
    const expired = [...this.#states].filter(([, { expiresAt }]) => expiresAt <= now);
    for (const [key] of expired) this.#states.delete(key);
    return expired.length;
  }
}
