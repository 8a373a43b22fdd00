import { QuelleError } from '../../errors.ts';
import type { Database } from './database.ts';

/**
 * What leads from each schema version to the next; the first makes the tables of an empty file. A script that has
 * been released is never changed: a new version appends one, and its data file joins `test/storage/data`.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE articles (
    id TEXT NOT NULL, version INTEGER NOT NULL,
    title TEXT NOT NULL, text TEXT NOT NULL, published_at TEXT, source TEXT, url TEXT, language TEXT NOT NULL,
    saved_at TEXT NOT NULL, withdrawn_at TEXT,
    PRIMARY KEY (id, version)
  ) STRICT;
  CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL, space TEXT NOT NULL, channel TEXT NOT NULL,
    topic TEXT NOT NULL, time TEXT NOT NULL, zone TEXT NOT NULL, rhythm TEXT NOT NULL, weekday INTEGER,
    when_nothing TEXT NOT NULL, language TEXT NOT NULL, created_by TEXT NOT NULL, created_at TEXT NOT NULL,
    seen TEXT, active INTEGER NOT NULL, failures INTEGER NOT NULL, handled_until TEXT NOT NULL
  ) STRICT;
  CREATE INDEX subscriptions_by_place ON subscriptions (platform, space, channel);
  CREATE TABLE posts (
    subscription INTEGER NOT NULL, due_at TEXT NOT NULL,
    state TEXT NOT NULL, owner TEXT NOT NULL, lease_until TEXT NOT NULL,
    attempts INTEGER NOT NULL, first_sent_at TEXT, content TEXT, seen TEXT, message_id TEXT,
    PRIMARY KEY (subscription, due_at)
  ) STRICT;
  CREATE UNIQUE INDEX one_unfinished_post ON posts (subscription) WHERE state IN ('claimed', 'sending');
  CREATE TABLE channel_settings (
    platform TEXT NOT NULL, space TEXT NOT NULL, channel TEXT NOT NULL, settings TEXT NOT NULL,
    PRIMARY KEY (platform, space, channel)
  ) STRICT;
  CREATE TABLE button_states (
    key TEXT PRIMARY KEY, state TEXT NOT NULL, expires_at TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE reports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL, platform TEXT NOT NULL,
    article TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    text TEXT NOT NULL, speaker TEXT, date TEXT, comment TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE shown (
    platform TEXT NOT NULL, space TEXT NOT NULL, channel TEXT NOT NULL, message TEXT NOT NULL, key TEXT NOT NULL,
    article TEXT NOT NULL, details TEXT NOT NULL, at TEXT NOT NULL, noted_at TEXT,
    PRIMARY KEY (platform, space, channel, message, key)
  ) STRICT;
  CREATE INDEX shown_by_article ON shown (article);
  CREATE INDEX shown_by_time ON shown (at);
  `,
  `
  ALTER TABLE articles ADD COLUMN hash TEXT;
  ALTER TABLE articles ADD COLUMN keeper TEXT;
  ALTER TABLE articles ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX articles_by_position ON articles (position);
  `,
];

/** The schema version this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings a file to the present schema version, in one transaction and from any earlier version.
 *
 * @returns whether the file was empty
 * @throws QuelleError `storage` for a file of a later version, which stays untouched
 */
export function migrate(database: Database): boolean {
  if (schemaVersion(database) === SCHEMA_VERSION) return false;
  return database.transaction(() => {
    const found = schemaVersion(database);
    if (found > SCHEMA_VERSION)
      throw new QuelleError(
        'storage',
        `Die Datenbank hat die Schemaversion ${found}, erwartet wird höchstens ${SCHEMA_VERSION}: Sie stammt von einer neueren Version von Quelle.`,
      );
    for (const script of MIGRATIONS.slice(found)) database.script(script);
    database.script(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    return found === 0;
  });
}

function schemaVersion(database: Database): number {
  return Number(database.first('PRAGMA user_version')?.user_version);
}
