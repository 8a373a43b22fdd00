import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { QuelleError } from '../../errors.ts';
import type { Store } from '../store.ts';
import { ArticleTable } from './article-table.ts';
import { backUp } from './back-up.ts';
import { ChannelTable } from './channel-table.ts';
import { Database } from './database.ts';
import { PostTable } from './post-table.ts';
import { ReportTable } from './report-table.ts';
import { migrate } from './schema.ts';
import { SubscriptionTable } from './subscription-table.ts';

/**
 * Opens the store in a SQLite file, made with its folder at first need and brought to the present schema version.
 * Several processes may open the same file.
 *
 * @param file for instance `quelle.sqlite` below DATA_DIR
 * @throws QuelleError `storage` when the file cannot be opened, is none of ours or of a later version
 */
export async function openSqliteStore(file: string): Promise<Store> {
  await makeFolder(path.dirname(file));
  const database = new Database(file);
  try {
    migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return createSqliteStore(database);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new QuelleError(
      'storage',
      `Der Ordner ${folder} für die Datenbank lässt sich nicht anlegen.`,
      cause,
    );
  }
}

/** The methods are async, so that whatever the tables throw rejects. */
function createSqliteStore(database: Database): Store {
  const articles = new ArticleTable(database);
  const subscriptions = new SubscriptionTable(database);
  const posts = new PostTable(database);
  const channels = new ChannelTable(database);
  const reports = new ReportTable(database);
  return {
    saveArticles: async (list, at) => articles.save(list, at),
    withdrawArticle: async (id, at) => articles.withdraw(id, at),
    articleIds: async () => articles.ids(),
    articles: async () => articles.current(),
    articleVersions: async (id) => articles.versions(id),
    addSubscription: async (draft) => subscriptions.add(draft),
    subscription: async (id) => subscriptions.find(id),
    subscriptionsAt: async (place) => subscriptions.at(place),
    activeSubscriptions: async () => subscriptions.active(),
    removeSubscription: async (id, place) => subscriptions.remove(id, place),
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
    backup: (file) => backUp(database, file),
    checkIntegrity: async () =>
      database
        .all('PRAGMA integrity_check')
        .map((row) => String(row.integrity_check))
        .filter((finding) => finding !== 'ok'),
    close: async () => database.close(),
  };
}
