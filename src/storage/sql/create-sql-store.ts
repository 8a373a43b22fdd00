import type { Store } from '../store.ts';
import * as articles from './article-table.ts';
import * as channels from './channel-table.ts';
import * as posts from './post-table.ts';
import * as reports from './report-table.ts';
import * as shown from './shown-table.ts';
import type { SqlEngine } from './sql-work.ts';
import * as subscriptions from './subscription-table.ts';

/** What each database does in its own way. */
export type OwnWays = Pick<Store, 'backup' | 'checkIntegrity' | 'close' | 'onArticles'>;

/** A store over any database that speaks SQL. */
export function createSqlStore({ read, write }: SqlEngine, ways: OwnWays): Store {
  return {
    ...ways,
    saveArticles: (list, at, keeper = null) =>
      write(() => articles.saveArticles(list, at, keeper), 'articles'),
    withdrawArticle: (id, at) => write(() => articles.withdrawArticle(id, at), 'articles'),
    articleMarks: () => read(articles.articleMarks),
    articles: () => read(articles.currentArticles),
    article: (id) => read(() => articles.currentArticle(id)),
    articlePosition: () => read(articles.lastPosition),
    articlesSince: (position, limit) => read(() => articles.articlesSince(position, limit)),
    articleVersions: (id) => read(() => articles.articleVersions(id)),
    addSubscription: (draft) => write(() => subscriptions.addSubscription(draft)),
    subscription: (id) => read(() => subscriptions.findSubscription(id)),
    subscriptionsAt: (place) => read(() => subscriptions.subscriptionsAt(place)),
    activeSubscriptions: () => read(subscriptions.activeSubscriptions),
    removeSubscription: (id, place) => write(() => subscriptions.removeSubscription(id, place)),
    claimPost: (claim) => write(() => posts.claimPost(claim)),
    beginSending: (key, sending) => write(() => posts.beginSending(key, sending)),
    releasePost: (key, release) => write(() => posts.releasePost(key, release)),
    finishPost: (key, owner, end) => write(() => posts.finishPost(key, owner, end)),
    abandonedPosts: (now) => read(() => posts.abandonedPosts(now)),
    posts: (subscription) => read(() => posts.postsOf(subscription)),
    channelSettings: (place) => read(() => channels.channelSettings(place)),
    saveChannelSettings: (place, settings) => write(() => channels.saveChannelSettings(place, settings)),
    saveButtonState: (key, state, expiresAt) => write(() => channels.saveButtonState(key, state, expiresAt)),
    buttonState: (key, now) => read(() => channels.buttonState(key, now)),
    deleteExpiredButtonStates: (now) => write(() => channels.deleteExpiredButtonStates(now)),
    addReport: (report) => write(() => reports.addReport(report)),
    reports: () => read(reports.allReports),
    removeReport: (id) => write(() => reports.removeReport(id)),
    addShown: (list) => write(() => shown.addShown(list)),
    shownAt: (place, since) => read(() => shown.shownAt(place, since)),
    shownOf: (list, since) => read(() => shown.shownOf(list, since)),
    markNoted: (place, message, keys, at) => write(() => shown.markNoted(place, message, keys, at)),
    deleteShown: (before) => write(() => shown.deleteShown(before)),
  };
}
