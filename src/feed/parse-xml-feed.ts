import { decodeHTML } from 'entities';
import type { Feed, FeedItem } from './feed-item.ts';
import { childrenOf, childText, escapeMarks, innerXml, textIn, type XmlElement } from './parse-xml.ts';
import { webAddress } from './web-address.ts';

/** RSS 0.9x, 1.0 (RDF) and 2.0. */
export function readRss(root: XmlElement, base: string): Feed {
  const channel = childrenOf(root, 'channel')[0] ?? root;
  const language = childText(channel, 'language', 'dc:language');
  // RSS 1.0 has its items beside the channel.
  const items = [...childrenOf(channel, 'item'), ...(channel === root ? [] : childrenOf(root, 'item'))];
  return {
    title: plain(childText(channel, 'title')),
    language,
    items: items.map((item) => readRssItem(item, base, language)),
    sitemaps: [],
  };
}

function readRssItem(item: XmlElement, base: string, language: string | null): FeedItem {
  const guid = childrenOf(item, 'guid')[0];
  const id = childText(item, 'guid', 'dc:identifier');
  const permalink = guid && guid.attributes.isPermaLink !== 'false' ? id : null;
  const links = childrenOf(item, 'link', 'atom:link');
  const link = childText(item, 'link', 'feedburner:origlink') ?? links.find(isMain)?.attributes.href ?? null;
  return {
    id: id ?? item.attributes['rdf:about'] ?? null,
    title: plain(childText(item, 'title', 'dc:title')),
    url: webAddress(link, base) ?? webAddress(permalink, null),
    published: childText(item, 'pubdate', 'dc:date', 'dcterms:issued', 'published', 'date'),
    updated: childText(item, 'atom:updated', 'updated', 'dcterms:modified'),
    content: childText(item, 'content:encoded', 'fulltext', 'content'),
    teaser: childText(item, 'description', 'summary', 'itunes:summary'),
    language: childText(item, 'dc:language') ?? language,
    source: childText(item, 'dc:publisher'),
  };
}

/** RFC 4287. */
export function readAtom(root: XmlElement, base: string): Feed {
  const language = root.attributes['xml:lang'] ?? null;
  return {
    title: plain(markup(childrenOf(root, 'title')[0])),
    language,
    items: childrenOf(root, 'entry').map((entry) => ({
      id: childText(entry, 'id'),
      title: plain(markup(childrenOf(entry, 'title')[0])),
      url: webAddress(childrenOf(entry, 'link').find(isMain)?.attributes.href ?? null, base),
      published: childText(entry, 'published', 'issued', 'updated', 'modified'),
      updated: childText(entry, 'updated', 'modified'),
      content: markup(childrenOf(entry, 'content')[0]),
      teaser: markup(childrenOf(entry, 'summary')[0]),
      language: entry.attributes['xml:lang'] ?? language,
      source: null,
    })),
    sitemaps: [],
  };
}

const isMain = ({ attributes: { rel, href } }: XmlElement): boolean =>
  href !== undefined && (rel === undefined || rel === 'alternate');

/** The text construct of Atom as HTML. */
function markup(element: XmlElement | undefined): string | null {
  if (!element) return null;
  const { type } = element.attributes;
  const written =
    type === 'xhtml' ? innerXml(element) : type === 'html' ? textIn(element) : escapeMarks(textIn(element));
  return written.trim() === '' ? null : written.trim();
}

/** A sitemap whose addresses are news (https://www.google.com/schemas/sitemap-news/0.9), or an index of sitemaps. */
export function readSitemap(root: XmlElement, base: string): Feed {
  const sitemaps = childrenOf(root, 'sitemap').flatMap((sitemap) => {
    const address = webAddress(childText(sitemap, 'loc'), base);
    return address === null ? [] : [address];
  });
  const items = childrenOf(root, 'url').flatMap((url) => {
    const news = childrenOf(url, 'news:news', 'n:news')[0];
    const publication = news && childrenOf(news, 'news:publication', 'n:publication')[0];
    if (!news) return [];
    const item: FeedItem = {
      id: null,
      title: plain(childText(news, 'news:title', 'n:title')),
      url: webAddress(childText(url, 'loc'), base),
      published: childText(news, 'news:publication_date', 'n:publication_date'),
      updated: childText(url, 'lastmod'),
      content: null,
      teaser: null,
      language: publication ? childText(publication, 'news:language', 'n:language') : null,
      source: publication ? plain(childText(publication, 'news:name', 'n:name')) : null,
    };
    return [item];
  });
  return { title: null, language: null, items, sitemaps };
}

/** A title without marks and entities, which some feeds write twice. */
export function plain(written: string | null): string | null {
  if (written === null) return null;
  const text = decodeHTML(written)
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : decodeHTML(text);
}
