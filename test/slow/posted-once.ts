import { expect } from '@jest/globals';
import { renderMark } from '../../src/chat/digest/render-digest-post.ts';
import { nextDueTime } from '../../src/digest/due-times.ts';
import type { Store } from '../../src/storage/store.ts';
import type { Place, Subscription, SubscriptionDraft } from '../../src/storage/subscription-store.ts';
import type { LocalDiscord } from '../servers/discord/local-discord.ts';
import type { LocalSlack } from '../servers/slack/local-slack.ts';

/** Where posts are looked for. */
export interface Platforms {
  readonly discord: LocalDiscord;
  readonly slack: LocalSlack;
}

/** What is new in the whole archive, daily at a minute of the day in Berlin, or a line that nothing is. */
export function dailyDigest(place: Place, minute: number, createdAt: Date): SubscriptionDraft {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0'));
  return {
    place,
    topic: { kind: 'all', text: '' },
    time: `${hours}:${minutes}`,
    zone: 'Europe/Berlin',
    rhythm: 'daily',
    weekday: null,
    whenNothing: 'line',
    language: 'de',
    createdBy: '77',
    createdAt: createdAt.toISOString(),
    seen: null,
  };
}

/** What stands in a channel. */
export const messagesAt = ({ platform, channel }: Place, { discord, slack }: Platforms): readonly string[] =>
  platform === 'slack'
    ? slack.messages
        .filter((message) => message.channel === channel)
        .map(({ fields }) => JSON.stringify(fields))
    : [...discord.state.world.messages.values()]
        .filter((message) => message.channelId === channel)
        .map(({ body }) => JSON.stringify(body));

/** Every due time until an instant was posted once, and the ledger knows. @returns how many there were */
export async function expectEachOnce(
  store: Store,
  subscriptions: readonly Subscription[],
  platforms: Platforms,
  until: Date,
): Promise<number> {
  let count = 0;
  const wrong: string[] = [];
  for (const subscription of subscriptions) {
    const texts = messagesAt(subscription.place, platforms);
    const ledger = new Map((await store.posts(subscription.id)).map((post) => [post.dueAt, post.state]));
    let due = nextDueTime(subscription, new Date(subscription.createdAt));
    for (; due <= until; due = nextDueTime(subscription, due)) {
      const dueAt = due.toISOString();
      const mark = `${renderMark({ subscription, dueAt, key: '', digest: {} as never })}`;
      const found = texts.filter((text) => text.includes(mark)).length;
      count += 1;
      if (found !== 1 || ledger.get(dueAt) !== 'posted')
        wrong.push(`${subscription.place.platform} ${mark}: ${found} messages, ${ledger.get(dueAt)}`);
    }
  }
  expect(wrong).toEqual([]);
  return count;
}
