import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { parsePublicationDate } from '../article/parse-publication-date.ts';
import {
  articleFileName,
  fileSlug,
  renderArticleFile,
  type WrittenArticle,
} from '../article/render-article-file.ts';
import type { FeedItem } from './feed-item.ts';
import type { FeedSetting } from './feed-settings.ts';
import type { FeedMemory } from './feed-state.ts';
import { findItemArticles } from './find-item-articles.ts';
import type { WebClient } from './web-client.ts';
import { writeWhole } from './write-whole.ts';

export interface CollectOptions {
  /** Where the articles are written. */
  readonly folder: string;
  readonly memory: FeedMemory;
  readonly client: WebClient;
  readonly timeZone: string;
  /** Milliseconds, as `Date.now`. */
  readonly clock: () => number;
  /** Called when files have been written, so that the memory can be kept. */
  readonly onProgress: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** A page that could not be read so often is given up. */
const MOST_ATTEMPTS = 5;

export type TakenItem =
  | { readonly kind: 'known' | 'added' | 'changed' }
  | { readonly kind: 'skipped' | 'failed'; readonly reason: string };

/**
 * Takes one item of a feed into the folder, unless it is known as it is. Rejects only when the disk refuses.
 * @param feedTitle shown as the source where neither the setting nor the page names one
 */
export async function takeItem(
  item: FeedItem,
  setting: FeedSetting,
  feedTitle: string | null,
  options: CollectOptions,
): Promise<TakenItem> {
  const { memory, folder, clock } = options;
  const key = item.url ?? item.id ?? hashOf([item.title, item.content, item.teaser]);
  const hash = hashOf([
    item.title,
    item.content,
    item.teaser,
    item.published,
    item.updated,
    setting.fullText,
  ]);
  const known = memory.items.get(key);
  const seenAt = new Date(clock()).toISOString();
  if (known && (known.hash === hash || (await wasRemoved(folder, known.files)))) {
    memory.items.set(key, { ...known, seenAt });
    return { kind: 'known' };
  }
  const found = await findItemArticles(item, setting, feedTitle, options.timeZone, options.client);
  const files =
    found.kind === 'articles'
      ? await writeArticles(found.articles, key, known?.files ?? [], setting, feedTitle, options)
      : (known?.files ?? []);
  const attempts = found.kind === 'failed' ? (known?.attempts ?? 0) + 1 : 0;
  const isOpen = found.kind === 'failed' && attempts < MOST_ATTEMPTS;
  memory.items.set(key, { hash: isOpen ? '' : hash, files: [...files], attempts, seenAt });
  if (found.kind === 'articles') return { kind: known && known.files.length > 0 ? 'changed' : 'added' };
  return { kind: isOpen ? 'failed' : 'skipped', reason: found.reason };
}

/** Somebody who takes an article out of the folder does not want it back. */
async function wasRemoved(folder: string, files: readonly string[]): Promise<boolean> {
  const present = await Promise.all(
    files.map((file) =>
      access(path.join(folder, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return files.length > 0 && !present.includes(true);
}

/** @returns the files written, relative to the folder; an article keeps the file it has */
async function writeArticles(
  articles: readonly WrittenArticle[],
  key: string,
  known: readonly string[],
  { url, name }: FeedSetting,
  feedTitle: string | null,
  { folder, timeZone }: CollectOptions,
): Promise<readonly string[]> {
  const own = fileSlug(name ?? feedTitle ?? new URL(url).hostname, 40) || 'feed';
  const files = articles.map((article, at) => {
    const day = article.publishedAt === null ? null : parsePublicationDate(article.publishedAt, timeZone);
    const mark = articles.length === 1 ? key : `${key}\0${article.url ?? ''}\0${article.title}`;
    const file =
      (articles.length === 1 ? known[at] : undefined) ??
      `${own}/${articleFileName(article.title, day, mark)}.md`;
    return { file, content: renderArticleFile(article) };
  });
  for (const { file, content } of files) await writeWhole(path.join(folder, file), content);
  return files.map(({ file }) => file);
}

const hashOf = (parts: readonly unknown[]): string =>
  createHash('sha1').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
