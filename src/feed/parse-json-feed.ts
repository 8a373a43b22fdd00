import { z } from 'zod';
import type { Feed } from './feed-item.ts';
import { escapeMarks } from './parse-xml.ts';
import { plain } from './parse-xml-feed.ts';
import { webAddress } from './web-address.ts';

const text = z.string().nullish().catch(null);
const item = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .catch(null),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  language: text,
});
const jsonFeed = z.object({
  version: z.string().regex(/jsonfeed/),
  title: text,
  language: text,
  items: z.array(z.unknown()),
});

/** https://jsonfeed.org/version/1.1; @returns null for any other JSON */
export function parseJsonFeed(written: string, base: string): Feed | null {
  const feed = jsonFeed.safeParse(parse(written));
  if (!feed.success) return null;
  return {
    title: plain(feed.data.title ?? null),
    language: feed.data.language ?? null,
    items: feed.data.items.flatMap((value) => {
      const read = item.safeParse(value);
      if (!read.success) return [];
      const { data } = read;
      const content = data.content_html ?? (data.content_text ? paragraphs(data.content_text) : null);
      return [
        {
          id: data.id ?? null,
          title: plain(data.title ?? null),
          url: webAddress(data.url ?? data.external_url, base),
          published: data.date_published ?? data.date_modified ?? null,
          updated: data.date_modified ?? null,
          content,
          teaser: data.summary ? paragraphs(data.summary) : null,
          language: data.language ?? feed.data.language ?? null,
          source: null,
        },
      ];
    }),
    sitemaps: [],
  };
}

function paragraphs(plainText: string): string {
  return plainText
    .split(/\n\s*\n/)
    .map((part) => `<p>${escapeMarks(part)}</p>`)
    .join('');
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
