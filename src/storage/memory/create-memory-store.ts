import { QuelleError } from '../../errors.ts';
import type { Store } from '../store.ts';
import { MemoryArticles } from './memory-articles.ts';
import { MemoryChannels } from './memory-channels.ts';
import { MemoryPosts } from './memory-posts.ts';
import { MemoryReports } from './memory-reports.ts';
import { MemoryShown } from './memory-shown.ts';
import { MemorySubscriptions } from './memory-subscriptions.ts';

/** A store that forgets everything with the process: for tests, and for a console that is to leave no trace. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one line a method of the contract
export function createMemoryStore(): Store {
  const articles = new MemoryArticles();
  const subscriptions = new MemorySubscriptions();
  const posts = new MemoryPosts(subscriptions);
  const channels = new MemoryChannels();
  const reports = new MemoryReports();
  const shown = new MemoryShown();
  return {
    saveArticles: async (list, at, keeper = null) => articles.save(list, at, keeper),
    withdrawArticle: async (id, at) => articles.withdraw(id, at),
    articleMarks: async () => articles.marks(),
    article: async (id) => articles.find(id),
    articlePosition: async () => articles.position,
    articlesSince: async (position, limit) => articles.since(position, limit),
    onArticles: () => () => {},
    articles: async () => articles.current(),
    articleVersions: async (id) => articles.versions(id),
    addSubscription: async (draft) => subscriptions.add(draft),
    subscription: async (id) => subscriptions.find(id),
    subscriptionsAt: async (place) => subscriptions.at(place),
    activeSubscriptions: async () => subscriptions.active(),
    removeSubscription: async (id, place) => {
      const removed = subscriptions.remove(id, place);
      if (removed) posts.dropUnfinished(id);
      return removed;
    },
    claimPost: async (claim) => posts.claim(claim),
    beginSending: async (key, sending) => posts.beginSending(key, sending),
    releasePost: async (key, release) => posts.release(key, release),
    finishPost: async (key, owner, end) => posts.finish(key, owner, end),
    abandonedPosts: async (now) => posts.abandoned(now),
    posts: async (subscription) => posts.of(subscription),
    channelSettings: async (place) => channels.settings(place),
    saveChannelSettings: async (place, settings) => channels.saveSettings(place, settings),
    saveButtonState: async (key, state, expiresAt) => channels.saveState(key, state, expiresAt),
    buttonState: async (key, now) => channels.state(key, now),
    deleteExpiredButtonStates: async (now) => channels.deleteExpired(now),
    addReport: async (report) => reports.add(report),
    reports: async () => reports.all(),
    removeReport: async (id) => reports.remove(id),
    addShown: async (drafts) => shown.add(drafts),
    shownAt: async (place, since) => shown.at(place, since),
    shownOf: async (articles, since) => shown.of(articles, since),
    markNoted: async (place, message, keys, at) => shown.markNoted(place, message, keys, at),
    deleteShown: async (before) => shown.delete(before),
    backup: async (file) => {
      throw new QuelleError(
        'storage',
        `Für die Sicherung ${file} wird eine Datenbank erwartet, gefunden wurde nur ein flüchtiger Speicher.`,
      );
    },
    checkIntegrity: async () => [],
    close: async () => {},
  };
}
