import type { Feed } from './feed-item.ts';
import { parseJsonFeed } from './parse-json-feed.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';
import { readAtom, readRss, readSitemap } from './parse-xml-feed.ts';
import { webAddress } from './web-address.ts';

/** No feed has more that anybody reads; the first ones are the newest. */
const MOST_ITEMS = 1000;

/**
 * The news in a feed: RSS, Atom, JSON Feed or a news sitemap, told by what stands in it and not by its name.
 *
 * @param text the decoded document
 * @param address where it came from: relative links are relative to it
 * @returns the feed, or a German sentence that says what it is instead
 */
export function parseFeed(text: string, address: string): Feed | { readonly reason: string } {
  const start = text.trimStart();
  if (start === '') return { reason: `${EXPECTED}, gefunden wurde nichts.` };
  const feed = start.startsWith('{') ? parseJsonFeed(start, address) : readXmlFeed(parseXml(start), address);
  if (!feed) return { reason: describeOther(start, address) };
  return { ...feed, items: feed.items.slice(0, MOST_ITEMS) };
}

const EXPECTED = 'Erwartet wird ein Feed (RSS, Atom, JSON Feed oder News-Sitemap)';

function readXmlFeed(root: XmlElement | null, address: string): Feed | null {
  switch (root?.name) {
    case 'rss':
    case 'rdf:rdf':
    case 'channel':
      return readRss(root, address);
    case 'feed':
    case 'atom:feed':
      return readAtom(root, address);
    case 'urlset':
    case 'sitemapindex':
      return readSitemap(root, address);
    default:
      return null;
  }
}

const FEED_LINK = /<link\b[^>]{0,300}application\/(?:rss|atom)\+xml[^>]{0,300}>/i;

function describeOther(text: string, address: string): string {
  if (!/^(?:<!doctype html|<html|[^<]{0,40}<(?:head|body))/i.test(text))
    return `${EXPECTED}, gefunden wurde etwas anderes.`;
  const href = /href\s*=\s*["']([^"']{1,300})["']/i.exec(
    FEED_LINK.exec(text.slice(0, 200_000))?.[0] ?? '',
  )?.[1];
  const feed = webAddress(href ?? null, address);
  const hint = feed === null ? '' : ` Die Seite nennt als Feed ${feed}.`;
  return `${EXPECTED}, gefunden wurde eine Webseite.${hint}`;
}
