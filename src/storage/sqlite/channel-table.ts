import type { Instant } from '../instant.ts';
import type { JsonObject } from '../json.ts';
import type { Place } from '../subscription-store.ts';
import type { Database } from './database.ts';
import { jsonField } from './row-fields.ts';
import { placeValues } from './subscription-table.ts';

const SETTINGS = 'SELECT settings FROM channel_settings WHERE platform = ? AND space = ? AND channel = ?';
const SAVE_SETTINGS = `
  INSERT INTO channel_settings (platform, space, channel, settings) VALUES (?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET settings = excluded.settings`;
const SAVE_STATE = `
  INSERT INTO button_states (key, state, expires_at) VALUES (?, ?, ?)
  ON CONFLICT DO UPDATE SET state = excluded.state, expires_at = excluded.expires_at`;

/** Channel settings and button state; see ChannelStore. */
export class ChannelTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  settings(place: Place): JsonObject | null {
    const row = this.#database.first(SETTINGS, placeValues(place));
    return row && jsonField(row, 'settings');
  }

  saveSettings(place: Place, settings: JsonObject): void {
    this.#database.run(SAVE_SETTINGS, [...placeValues(place), JSON.stringify(settings)]);
  }

  state(key: string, now: Instant): JsonObject | null {
    const sql = 'SELECT state FROM button_states WHERE key = ? AND expires_at > ?';
    const row = this.#database.first(sql, [key, now]);
    return row && jsonField(row, 'state');
  }

  saveState(key: string, state: JsonObject, expiresAt: Instant): void {
    this.#database.run(SAVE_STATE, [key, JSON.stringify(state), expiresAt]);
  }

  deleteExpired(now: Instant): number {
    return this.#database.run('DELETE FROM button_states WHERE expires_at <= ?', [now]);
  }
}
