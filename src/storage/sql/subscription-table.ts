import type { Place, Subscription, SubscriptionDraft, Topic } from '../subscription-store.ts';
import { integerField, jsonField, optionalText, textField, wordField } from './row-fields.ts';
import { all, first, run, type SqlRow, type SqlWork } from './sql-work.ts';

const INSERT = `
  INSERT INTO subscriptions (platform, space, channel, topic, time, zone, rhythm, weekday, when_nothing, language,
    created_by, created_at, seen, active, failures, handled_until)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?) RETURNING *`;
const HERE = 'platform = ? AND space = ? AND channel = ?';

export function* addSubscription(draft: SubscriptionDraft): SqlWork<Subscription> {
  const { place, topic, time, zone, rhythm, weekday, whenNothing, language } = draft;
  const row = yield* first(INSERT, [
    ...placeValues(place),
    ...[JSON.stringify(topic), time, zone, rhythm, weekday, whenNothing, language],
    ...[draft.createdBy, draft.createdAt, draft.seen, draft.createdAt],
  ]);
  return readSubscription(row ?? {});
}

export function* findSubscription(id: number): SqlWork<Subscription | null> {
  const row = yield* first('SELECT * FROM subscriptions WHERE id = ?', [id]);
  return row && readSubscription(row);
}

export function* subscriptionsAt(place: Place): SqlWork<readonly Subscription[]> {
  const sql = `SELECT * FROM subscriptions WHERE ${HERE} ORDER BY id`;
  return (yield* all(sql, placeValues(place))).map(readSubscription);
}

export function* activeSubscriptions(): SqlWork<readonly Subscription[]> {
  return (yield* all('SELECT * FROM subscriptions WHERE active = 1 ORDER BY id')).map(readSubscription);
}

export function* removeSubscription(id: number, place: Place): SqlWork<boolean> {
  const sql = `DELETE FROM subscriptions WHERE id = ? AND ${HERE}`;
  if ((yield* run(sql, [id, ...placeValues(place)])) === 0) return false;
  yield* run("DELETE FROM posts WHERE subscription = ? AND state IN ('claimed', 'sending')", [id]);
  return true;
}

/** The three columns of a place, in the order of the tables. */
export function placeValues({ platform, space, channel }: Place): readonly [string, string, string] {
  return [platform, space, channel];
}

function readSubscription(row: SqlRow): Subscription {
  return {
    id: integerField(row, 'id'),
    place: {
      platform: textField(row, 'platform'),
      space: textField(row, 'space'),
      channel: textField(row, 'channel'),
    },
    topic: jsonField(row, 'topic') as unknown as Topic,
    time: textField(row, 'time'),
    zone: textField(row, 'zone'),
    rhythm: wordField(row, 'rhythm', ['daily', 'workdays', 'weekly']),
    weekday: row.weekday === null ? null : integerField(row, 'weekday'),
    whenNothing: wordField(row, 'when_nothing', ['silent', 'line']),
    language: textField(row, 'language'),
    createdBy: textField(row, 'created_by'),
    createdAt: textField(row, 'created_at'),
    seen: optionalText(row, 'seen'),
    active: integerField(row, 'active') === 1,
    failures: integerField(row, 'failures'),
    handledUntil: textField(row, 'handled_until'),
  };
}
