import type { AnswerStatement } from '../answer/answer.ts';
import type { Locale } from '../chat/chat.ts';
import { renderTopic } from '../chat/digest-view.ts';
import type { Subscription, Topic } from '../storage/subscription-store.ts';
import type { PageDesk } from './page-desk.ts';
import { LONG } from './pages/answer-page.ts';
import type { FeedTopic } from './pages/start-page.ts';

/** The topics that are followed, each once: two channels may follow the same. */
export function feedTopics(subscriptions: readonly Subscription[], locale: Locale): readonly FeedTopic[] {
  const topics = new Map<string, FeedTopic>();
  for (const { id, topic } of subscriptions) {
    const key = JSON.stringify(topic);
    if (!topics.has(key)) topics.set(key, { id, name: renderTopic(topic, locale) });
  }
  return [...topics.values()];
}

/** So many articles are looked through for a topic without a question. */
const MOST_ARTICLES = 20;
const MOST_STATEMENTS = 40;

/** What is said on a topic, the newest first. @param client who asks, for taking turns */
export async function readFeed(
  topic: Topic,
  client: string,
  desk: PageDesk,
): Promise<readonly AnswerStatement[]> {
  const { kind, text, ...filters } = topic;
  const statements =
    kind === 'question'
      ? (await desk.ask({ text, ...filters, limit: LONG }, client)).positions.flatMap(
          (position) => position.statements,
        )
      : newest(filters, desk);
  return statements
    .toSorted(
      (a, b) =>
        compare(b.publishedAt ?? '', a.publishedAt ?? '') ||
        compare(a.article, b.article) ||
        a.start - b.start,
    )
    .slice(0, MOST_STATEMENTS);
}

function newest(
  { speaker, source, from, to }: Omit<Topic, 'kind' | 'text'>,
  desk: PageDesk,
): readonly AnswerStatement[] {
  const { archive } = desk.options;
  return archive
    .heads()
    .filter((article) => source === undefined || article.source === source)
    .filter(({ publishedAt }) => within(publishedAt, from, to))
    .toSorted((a, b) => compare(b.publishedAt ?? '', a.publishedAt ?? ''))
    .slice(0, MOST_ARTICLES)
    .flatMap(({ id }) => archive.statements(id))
    .filter((statement) => speaker === undefined || statement.speaker === speaker);
}

function within(day: string | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return day !== null && day >= (from ?? '') && day <= (to ?? '9999');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
