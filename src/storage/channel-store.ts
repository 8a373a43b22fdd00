import type { Instant } from './instant.ts';
import type { JsonObject } from './json.ts';
import type { Place } from './subscription-store.ts';

export interface ChannelStore {
  /** The settings of a channel; null when it has none. */
  channelSettings(place: Place): Promise<JsonObject | null>;
  saveChannelSettings(place: Place, settings: JsonObject): Promise<void>;
  /** Keeps what a button stands for beyond what its id can hold; a second state of the same key replaces the first. */
  saveButtonState(key: string, state: JsonObject, expiresAt: Instant): Promise<void>;
  /** Null when the key is unknown or the state has expired. */
  buttonState(key: string, now: Instant): Promise<JsonObject | null>;
  /** @returns how many were deleted */
  deleteExpiredButtonStates(now: Instant): Promise<number>;
}
