import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Article } from './article.ts';

/** What a file says of an article; the date in any form that `parsePublicationDate` reads. */
export type WrittenArticle = Omit<Article, 'id'>;

/** An article as a .md file with a YAML head, which `parseTextArticle` reads back. */
export function renderArticleFile({
  title,
  publishedAt,
  source,
  url,
  language,
  text,
}: WrittenArticle): string {
  const head = {
    title,
    ...(publishedAt !== null && { publishedAt }),
    ...(source !== null && { source }),
    ...(url !== null && { url }),
    ...(language !== 'de' && { language }),
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n${text.trim()}\n`;
}

/**
 * A file name that a person can read: the day, the title, and a mark that no other article has.
 * @param day ISO day, or null
 * @param key what makes it this article: its address, or its id in a feed
 */
export function articleFileName(title: string, day: string | null, key: string): string {
  const mark = createHash('sha1').update(key).digest('hex').slice(0, 8);
  return [day, fileSlug(title, 60), mark].filter((part) => part).join('-');
}

/** @returns small letters, digits and hyphens, umlauts written out, at most so many characters */
export function fileSlug(text: string, longest: number): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
