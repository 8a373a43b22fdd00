import type { AnswerStatement } from '../answer/answer.ts';
import type { Topic } from '../storage/subscription-store.ts';
import type { Digest, DigestItem } from './digest.ts';
import type { DigestArchive } from './digest-archive.ts';
import { findChanged } from './find-changed.ts';
import { findContradicted } from './find-contradicted.ts';
import { findGone } from './find-gone.ts';
import { findNew } from './find-new.ts';
import { readTopic } from './read-topic.ts';
import type { Seen, SeenStatement } from './seen.ts';
import { findGoneShown, type GoneItem, type ShownBefore, toldKey } from './shown.ts';
import { seenStatement, statementKey, type TopicStatement } from './topic-statement.ts';

/** What one message holds on both platforms. */
const MOST_ITEMS = 8;

/** So many statements a channel remembers of the archive as a whole; the latest ones. */
const MOST_SEEN = 500;

/** A digest, and what the channel will have seen once it is posted. */
export interface CreatedDigest {
  readonly digest: Digest;
  readonly seen: Seen;
}

/**
 * What is new on a topic since the channel last looked: positions that changed, contradictions that appeared, what
 * was withdrawn or corrected, new statements. News is only what an article brings that was not in the archive then;
 * an old article read anew by a better program is none. The same archive and the same `seen` give the same digest.
 *
 * @param seen null when the channel has seen nothing: everything is new
 * @param at the instant of this look
 * @param shown what answers showed in the channel during the last 30 days
 */
export async function createDigest(
  topic: Topic,
  seen: Seen | null,
  archive: DigestArchive,
  at: string,
  shown: readonly ShownBefore[] = [],
): Promise<CreatedDigest> {
  const { isNew, isNews } = newsSince(seen, archive);
  const { statements, contradictions } = await readTopic(topic, archive, isNew);
  const changed = findChanged(statements, isNews);
  const contradicted = findContradicted(contradictions, seen, isNews);
  const gone = findGone(seen, statements, archive);
  const corrected = findCorrected(shown, seen, archive);
  const fresh = findNew(statements, seen, isNew, archive);
  const weighty: readonly DigestItem[] = [
    ...changed,
    ...contradicted.items,
    ...gone.items,
    ...corrected.items,
  ];
  const told = new Set(weighty.flatMap(shownStatements).map(statementKey));
  const items = [...weighty, ...fresh.items.filter(({ statement }) => !told.has(statementKey(statement)))];
  return {
    digest: {
      topic,
      since: seen?.at ?? null,
      items: items.slice(0, MOST_ITEMS),
      left: Math.max(0, items.length - MOST_ITEMS) + fresh.more,
      repeated: fresh.repeated,
      coverage: archive.coverage(),
    },
    seen: {
      at,
      articles: new Set(archive.wordings().map(({ fingerprint }) => fingerprint)),
      statements: seenStatements(topic, statements, gone.kept, archive),
      contradicted: contradicted.pairs,
      told: corrected.told,
    },
  };
}

/** What an article or a statement has to be to be news for a channel. */
function newsSince(
  seen: Seen | null,
  archive: DigestArchive,
): { isNew(articleId: string): boolean; isNews(statement: AnswerStatement): boolean } {
  const keys = new Set(seen?.statements.map(({ key }) => key));
  const isNew = (articleId: string): boolean => {
    const wording = archive.fingerprint(articleId);
    return wording !== null && !seen?.articles.has(wording);
  };
  return {
    isNew,
    isNews: (statement) => isNew(statement.article) && !keys.has(statementKey(statement)),
  };
}

/** What answers showed here and is gone, but what the topic tells of by itself, and what was told of before. */
function findCorrected(
  shown: readonly ShownBefore[],
  seen: Seen | null,
  archive: DigestArchive,
): { readonly items: readonly GoneItem[]; readonly told: ReadonlySet<string> } {
  const ofTopic = new Set(seen?.statements.map(({ key, article }) => `${key} ${article}`));
  const items: GoneItem[] = [];
  const told = new Set<string>();
  for (const was of shown) {
    const key = toldKey(was);
    if (told.has(key) || ofTopic.has(`${was.key} ${was.article}`)) continue;
    const item = findGoneShown(was, archive);
    if (!item) continue;
    told.add(key);
    if (!seen?.told.has(key)) items.push(item);
  }
  return { items, told };
}

/** What a channel has seen of a topic when it subscribes: everything there is. */
export async function createSeen(topic: Topic, archive: DigestArchive, at: string): Promise<Seen> {
  const { seen } = await createDigest(topic, null, archive, at);
  return seen;
}

/** A question's answer is all that was seen; of the archive as a whole only the new statements were looked at. */
function seenStatements(
  topic: Topic,
  statements: readonly TopicStatement[],
  kept: readonly SeenStatement[],
  archive: DigestArchive,
): readonly SeenStatement[] {
  const now = statements.flatMap((statement) => seenStatement(statement, archive) ?? []);
  return topic.kind === 'question' ? now : [...kept, ...now].slice(-MOST_SEEN);
}

/** The statements an item shows: none of them is told again as merely new. */
function shownStatements(item: DigestItem): readonly AnswerStatement[] {
  switch (item.kind) {
    case 'changed':
      return [item.change.from.statement, item.change.to.statement];
    case 'contradicted':
      return [item.contradiction.affirming, item.contradiction.denying];
    case 'corrected':
      return item.now ? [item.now] : [];
    case 'new':
      return [item.statement];
    case 'withdrawn':
      return [];
  }
}
