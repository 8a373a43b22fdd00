import { renderTopic } from '../chat/digest-view.ts';
import { createContent, jsonContent } from './content.ts';
import { renderFeed } from './feed.ts';
import { readFeed } from './feed-topics.ts';
import type { PageDesk } from './page-desk.ts';
import type { ShowPage } from './show-pages.ts';

/** The ending of a feed's address. */
const FEED_TYPE = 'atom';

/** `/feed/3.atom`. */
export const showFeed: ShowPage = async ({ path, frame, client }, desk) => {
  const [number, type] = path.slice('/feed/'.length).split('.');
  const topic = type === FEED_TYPE ? await findTopic(number, desk) : null;
  if (topic === null) return null;
  const { id, subscription } = topic;
  const feed = renderFeed(
    {
      id,
      name: renderTopic(subscription.topic, frame.locale),
      statements: await readFeed(subscription.topic, client, desk),
      base: desk.options.base,
      today: desk.today,
    },
    frame,
  );
  return createContent(feed.text, 'application/atom+xml; charset=utf-8', { kept: true });
};

/** `/api/topics/3`: the same as JSON. */
export const showTopic: ShowPage = async ({ path, client }, desk) => {
  const topic = await findTopic(path.slice('/api/topics/'.length), desk);
  if (topic === null) return null;
  const { text, kind, speaker = null, source = null, from = null, to = null } = topic.subscription.topic;
  return jsonContent({
    id: topic.id,
    topic: { kind, text, speaker, source, from, to },
    statements: await readFeed(topic.subscription.topic, client, desk),
    coverage: desk.options.archive.coverage(),
  });
};

async function findTopic(text: string | undefined, { options }: PageDesk) {
  if (text === undefined || !/^\d{1,9}$/.test(text)) return null;
  const id = Number(text);
  const subscription = (await options.subscriptions()).find((candidate) => candidate.id === id);
  return subscription === undefined ? null : { id, subscription };
}
