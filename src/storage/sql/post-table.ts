import type { Instant } from '../instant.ts';
import type { Claim, Post, PostEnd, PostKey, PostLedger } from '../post-ledger.ts';
import { integerField, optionalText, textField, wordField } from './row-fields.ts';
import { all, first, run, type SqlRow, type SqlWork } from './sql-work.ts';

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
    WHERE posts.state IN ('claimed', 'sending') AND posts.lease_until <= ?5
  RETURNING *`;
const MINE = "subscription = ? AND due_at = ? AND owner = ? AND state IN ('claimed', 'sending')";
const BEGIN = `
  UPDATE posts SET state = 'sending', attempts = attempts + 1, content = COALESCE(content, ?),
    seen = COALESCE(seen, ?), first_sent_at = COALESCE(first_sent_at, ?), lease_until = ?
  WHERE ${MINE} RETURNING *`;

export function* claimPost({ subscription, dueAt, owner, now, leaseUntil }: Claim): SqlWork<Post | null> {
  const row = yield* first(CLAIM, [subscription, dueAt, owner, leaseUntil, now]);
  return row && readPost(row);
}

export function* beginSending({ subscription, dueAt }: PostKey, sending: Sending): SqlWork<Post | null> {
  const { owner, content, seen, at, leaseUntil } = sending;
  const row = yield* first(BEGIN, [content, seen, at, leaseUntil, subscription, dueAt, owner]);
  return row && readPost(row);
}

export function* releasePost(
  { subscription, dueAt }: PostKey,
  { owner, retryAt, sent }: Release,
): SqlWork<boolean> {
  const anew = ", state = 'claimed', first_sent_at = NULL, content = NULL, seen = NULL";
  const sql = `UPDATE posts SET lease_until = ?${sent === 'no' ? anew : ''} WHERE ${MINE}`;
  return (yield* run(sql, [retryAt, subscription, dueAt, owner])) === 1;
}

export function* finishPost({ subscription, dueAt }: PostKey, owner: string, end: PostEnd): SqlWork<boolean> {
  const mine = [subscription, dueAt, owner];
  const open = yield* first(`SELECT * FROM posts WHERE ${MINE}`, mine);
  if (!open) return false;
  const messageId = end.state === 'posted' ? end.messageId : null;
  const close = `UPDATE posts SET state = ?, message_id = ?, content = NULL, seen = NULL WHERE ${MINE}`;
  yield* run(close, [end.state, messageId, ...mine]);
  yield* moveOn(readPost(open), end);
  return true;
}

export function* abandonedPosts(now: Instant): SqlWork<readonly Post[]> {
  const sql = `SELECT * FROM posts WHERE state IN ('claimed', 'sending') AND lease_until <= ? ORDER BY due_at, subscription`;
  return (yield* all(sql, [now])).map(readPost);
}

export function* postsOf(subscription: number): SqlWork<readonly Post[]> {
  const sql = 'SELECT * FROM posts WHERE subscription = ? ORDER BY due_at';
  return (yield* all(sql, [subscription])).map(readPost);
}

function* moveOn({ subscription, dueAt, seen }: Post, end: PostEnd): SqlWork<void> {
  yield* run('UPDATE subscriptions SET handled_until = ? WHERE id = ?', [dueAt, subscription]);
  if (end.state === 'posted' || end.state === 'empty') {
    const sql = 'UPDATE subscriptions SET failures = 0, seen = COALESCE(?, seen) WHERE id = ?';
    yield* run(sql, [end.state === 'empty' ? end.seen : seen, subscription]);
  }
  if (end.state === 'failed') {
    const sql = 'UPDATE subscriptions SET failures = failures + 1, active = ? WHERE id = ?';
    yield* run(sql, [end.disable ? 0 : 1, subscription]);
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
