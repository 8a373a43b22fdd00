import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { StorageError } from '../storage-error.ts';
import type { Store } from '../store.ts';
import { ArticleTable } from './article-table.ts';
import { backUp } from './back-up.ts';
import { ChannelTable } from './channel-table.ts';
import { checkIntegrity } from './check-integrity.ts';
import { Database } from './database.ts';
import { PostTable } from './post-table.ts';
import { ReportTable } from './report-table.ts';
import { migrate } from './schema.ts';
import { ShownTable } from './shown-table.ts';
import { SubscriptionTable } from './subscription-table.ts';
import { waitWhileBusy } from './wait-while-busy.ts';

/**
 * Opens the store in a SQLite file, made with its folder at first need and brought to the present schema version.
 * Several processes may open the same file.
 *
 * @param file for instance `quelle.sqlite` below DATA_DIR
 * @param onNew told in one sentence when there was no database, or an empty one: what a disk that is not mounted looks like
 * @throws QuelleError `storage` when the file cannot be opened, is none of ours or of a later version
 */
export async function openSqliteStore(
  file: string,
  onNew: (sentence: string) => void = () => {},
): Promise<Store> {
  await makeFolder(path.dirname(file));
  return createSqliteStore(await waitWhileBusy(() => openDatabase(file, onNew)));
}

function openDatabase(file: string, onNew: (sentence: string) => void): Database {
  const database = new Database(file);
  try {
    const isNew = migrate(database);
    if (isNew)
      onNew(`Die Datenbank ${file} ist neu: Sie kennt keine Abonnements und keine früheren Antworten.`);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new StorageError(
      'unreachable',
      `Der Ordner ${folder} für die Datenbank lässt sich nicht anlegen: Rechte und Datenträger prüfen.`,
      cause,
    );
  }
}

/** Every method is one statement or one transaction, so it can wait for another process. */
function createSqliteStore(database: Database): Store {
  const articles = new ArticleTable(database);
  const subscriptions = new SubscriptionTable(database);
  const posts = new PostTable(database);
  const channels = new ChannelTable(database);
  const reports = new ReportTable(database);
  const shown = new ShownTable(database);
  return {
    saveArticles: (list, at) => waitWhileBusy(() => articles.save(list, at)),
    withdrawArticle: (id, at) => waitWhileBusy(() => articles.withdraw(id, at)),
    articleIds: () => waitWhileBusy(() => articles.ids()),
    articles: () => waitWhileBusy(() => articles.current()),
    articleVersions: (id) => waitWhileBusy(() => articles.versions(id)),
    addSubscription: (draft) => waitWhileBusy(() => subscriptions.add(draft)),
    subscription: (id) => waitWhileBusy(() => subscriptions.find(id)),
    subscriptionsAt: (place) => waitWhileBusy(() => subscriptions.at(place)),
    activeSubscriptions: () => waitWhileBusy(() => subscriptions.active()),
    removeSubscription: (id, place) => waitWhileBusy(() => subscriptions.remove(id, place)),
    claimPost: (claim) => waitWhileBusy(() => posts.claim(claim)),
    beginSending: (key, sending) => waitWhileBusy(() => posts.beginSending(key, sending)),
    releasePost: (key, release) => waitWhileBusy(() => posts.release(key, release)),
    finishPost: (key, owner, end) => waitWhileBusy(() => posts.finish(key, owner, end)),
    abandonedPosts: (now) => waitWhileBusy(() => posts.abandoned(now)),
    posts: (subscription) => waitWhileBusy(() => posts.of(subscription)),
    channelSettings: (place) => waitWhileBusy(() => channels.settings(place)),
    saveChannelSettings: (place, settings) => waitWhileBusy(() => channels.saveSettings(place, settings)),
    saveButtonState: (key, state, expiresAt) =>
      waitWhileBusy(() => channels.saveState(key, state, expiresAt)),
    buttonState: (key, now) => waitWhileBusy(() => channels.state(key, now)),
    deleteExpiredButtonStates: (now) => waitWhileBusy(() => channels.deleteExpired(now)),
    addReport: (report) => waitWhileBusy(() => reports.add(report)),
    reports: () => waitWhileBusy(() => reports.all()),
    removeReport: (id) => waitWhileBusy(() => reports.remove(id)),
    addShown: (drafts) => waitWhileBusy(() => shown.add(drafts)),
    shownAt: (place, since) => waitWhileBusy(() => shown.at(place, since)),
    shownOf: (articles, since) => waitWhileBusy(() => shown.of(articles, since)),
    markNoted: (place, message, keys, at) => waitWhileBusy(() => shown.markNoted(place, message, keys, at)),
    deleteShown: (before) => waitWhileBusy(() => shown.delete(before)),
    backup: (file) => backUp(database, file),
    checkIntegrity: async () => checkIntegrity(database),
    close: async () => database.close(),
  };
}
