/** A table as every database of ours has it. */
export interface Table {
  readonly name: string;
  /** What is kept of a row. */
  readonly columns: readonly string[];
  /** What orders its rows, the same in every database; of a row alone. */
  readonly order: readonly string[];
  /** Whether its rows get a number from the database that is never used twice, in the column `id`. */
  readonly isCounted: boolean;
}

const PLACE = ['platform', 'space', 'channel'] as const;

/** All that a store keeps. A script of a schema that adds a table or a column adds it here. */
export const TABLES: readonly Table[] = [
  {
    name: 'articles',
    columns: [
      ...['id', 'version', 'title', 'text', 'published_at', 'source', 'url', 'language'],
      ...['saved_at', 'withdrawn_at', 'hash', 'keeper', 'position'],
    ],
    order: ['id', 'version'],
    isCounted: false,
  },
  {
    name: 'subscriptions',
    columns: [
      ...['id', ...PLACE, 'topic', 'time', 'zone', 'rhythm', 'weekday', 'when_nothing', 'language'],
      ...['created_by', 'created_at', 'seen', 'active', 'failures', 'handled_until'],
    ],
    order: ['id'],
    isCounted: true,
  },
  {
    name: 'posts',
    columns: [
      ...['subscription', 'due_at', 'state', 'owner', 'lease_until', 'attempts', 'first_sent_at'],
      ...['content', 'seen', 'message_id'],
    ],
    order: ['subscription', 'due_at'],
    isCounted: false,
  },
  { name: 'channel_settings', columns: [...PLACE, 'settings'], order: PLACE, isCounted: false },
  { name: 'button_states', columns: ['key', 'state', 'expires_at'], order: ['key'], isCounted: false },
  {
    name: 'reports',
    columns: ['id', 'at', 'platform', 'article', 'start', 'end', 'text', 'speaker', 'date', 'comment'],
    order: ['id'],
    isCounted: true,
  },
  {
    name: 'shown',
    columns: [...PLACE, 'message', 'key', 'article', 'details', 'at', 'noted_at'],
    // What was shown at the same time stays in its order.
    order: ['rowid'],
    isCounted: false,
  },
];
