import type { Instant } from '../instant.ts';
import type { Claim, Post, PostEnd, PostKey, PostLedger } from '../post-ledger.ts';
import type { Database, SqlRow } from './database.ts';
import { integerField, optionalText, textField, wordField } from './row-fields.ts';

type Sending = Parameters<PostLedger['beginSending']>[1];
type Release = Parameters<PostLedger['releasePost']>[1];

/** A claim succeeds for a new post of an active subscription, or takes over one whose lease has ended. */
const CLAIM = `
  INSERT INTO posts (subscription, due_at, state, owner, lease_until, attempts)
  SELECT id, ?2, 'claimed', ?3, ?4, 0 FROM subscriptions
  WHERE id = ?1 AND active = 1 AND handled_until < ?2
    AND NOT EXISTS (SELECT 1 FROM posts
      WHERE subscription = ?1 AND due_at <> ?2 AND state IN ('claimed', 'sending'))
  ON CONFLICT (subscription, due_at) DO UPDATE SET owner = ?3, lease_until = ?4
    WHERE state IN ('claimed', 'sending') AND lease_until <= ?5
  RETURNING *`;
const MINE = "subscription = ? AND due_at = ? AND owner = ? AND state IN ('claimed', 'sending')";
const BEGIN = `
  UPDATE posts SET state = 'sending', attempts = attempts + 1, content = COALESCE(content, ?),
    seen = COALESCE(seen, ?), first_sent_at = COALESCE(first_sent_at, ?), lease_until = ?
  WHERE ${MINE} RETURNING *`;

/** The ledger; see PostLedger. */
export class PostTable {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  claim({ subscription, dueAt, owner, now, leaseUntil }: Claim): Post | null {
    return this.#database.transaction(() =>
      this.#changed(CLAIM, [subscription, dueAt, owner, leaseUntil, now]),
    );
  }

  beginSending({ subscription, dueAt }: PostKey, sending: Sending): Post | null {
    const { owner, content, seen, at, leaseUntil } = sending;
    return this.#changed(BEGIN, [content, seen, at, leaseUntil, subscription, dueAt, owner]);
  }

  release({ subscription, dueAt }: PostKey, { owner, retryAt, sent }: Release): boolean {
    const anew = ", state = 'claimed', first_sent_at = NULL, content = NULL, seen = NULL";
    const sql = `UPDATE posts SET lease_until = ?${sent === 'no' ? anew : ''} WHERE ${MINE}`;
    return this.#database.run(sql, [retryAt, subscription, dueAt, owner]) === 1;
  }

  finish({ subscription, dueAt }: PostKey, owner: string, end: PostEnd): boolean {
    return this.#database.transaction(() => {
      const mine = [subscription, dueAt, owner];
      const open = this.#database.first(`SELECT * FROM posts WHERE ${MINE}`, mine);
      if (!open) return false;
      const messageId = end.state === 'posted' ? end.messageId : null;
      const close = `UPDATE posts SET state = ?, message_id = ?, content = NULL, seen = NULL WHERE ${MINE}`;
      this.#database.run(close, [end.state, messageId, ...mine]);
      this.#moveOn(readPost(open), end);
      return true;
    });
  }

  abandoned(now: Instant): readonly Post[] {
    const sql = `SELECT * FROM posts WHERE state IN ('claimed', 'sending') AND lease_until <= ? ORDER BY due_at, subscription`;
    return this.#database.all(sql, [now]).map(readPost);
  }

  of(subscription: number): readonly Post[] {
    return this.#database
      .all('SELECT * FROM posts WHERE subscription = ? ORDER BY due_at', [subscription])
      .map(readPost);
  }

  #moveOn({ subscription, dueAt, seen }: Post, end: PostEnd): void {
    this.#database.run('UPDATE subscriptions SET handled_until = ? WHERE id = ?', [dueAt, subscription]);
    if (end.state === 'posted' || end.state === 'empty') {
      const sql = 'UPDATE subscriptions SET failures = 0, seen = COALESCE(?, seen) WHERE id = ?';
      this.#database.run(sql, [end.state === 'empty' ? end.seen : seen, subscription]);
    }
    if (end.state === 'failed') {
      const sql = 'UPDATE subscriptions SET failures = failures + 1, active = ? WHERE id = ?';
      this.#database.run(sql, [end.disable ? 0 : 1, subscription]);
    }
  }

  #changed(sql: string, values: readonly (string | number | null)[]): Post | null {
    const row = this.#database.first(sql, values);
    return row && readPost(row);
  }
}

function readPost(row: SqlRow): Post {
  return {
    subscription: integerField(row, 'subscription'),
    dueAt: textField(row, 'due_at'),
    state: wordField(row, 'state', ['claimed', 'sending', 'posted', 'empty', 'missed', 'failed']),
    owner: textField(row, 'owner'),
    leaseUntil: textField(row, 'lease_until'),
    attempts: integerField(row, 'attempts'),
    firstSentAt: optionalText(row, 'first_sent_at'),
    content: optionalText(row, 'content'),
    seen: optionalText(row, 'seen'),
    messageId: optionalText(row, 'message_id'),
  };
}
