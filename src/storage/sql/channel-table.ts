import type { Instant } from '../instant.ts';
import type { JsonObject } from '../json.ts';
import type { Place } from '../subscription-store.ts';
import { jsonField } from './row-fields.ts';
import { first, run, type SqlWork } from './sql-work.ts';
import { placeValues } from './subscription-table.ts';

const SETTINGS = 'SELECT settings FROM channel_settings WHERE platform = ? AND space = ? AND channel = ?';
const SAVE_SETTINGS = `
  INSERT INTO channel_settings (platform, space, channel, settings) VALUES (?, ?, ?, ?)
  ON CONFLICT (platform, space, channel) DO UPDATE SET settings = excluded.settings`;
const SAVE_STATE = `
  INSERT INTO button_states (key, state, expires_at) VALUES (?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET state = excluded.state, expires_at = excluded.expires_at`;

export function* channelSettings(place: Place): SqlWork<JsonObject | null> {
  const row = yield* first(SETTINGS, placeValues(place));
  return row && jsonField(row, 'settings');
}

export function* saveChannelSettings(place: Place, settings: JsonObject): SqlWork<void> {
  yield* run(SAVE_SETTINGS, [...placeValues(place), JSON.stringify(settings)]);
}

export function* buttonState(key: string, now: Instant): SqlWork<JsonObject | null> {
  const row = yield* first('SELECT state FROM button_states WHERE key = ? AND expires_at > ?', [key, now]);
  return row && jsonField(row, 'state');
}

export function* saveButtonState(key: string, state: JsonObject, expiresAt: Instant): SqlWork<void> {
  yield* run(SAVE_STATE, [key, JSON.stringify(state), expiresAt]);
}

export function deleteExpiredButtonStates(now: Instant): SqlWork<number> {
  return run('DELETE FROM button_states WHERE expires_at <= ?', [now]);
}
