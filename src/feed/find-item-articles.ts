import { decodeText } from '../article/decode-text.ts';
import { htmlText } from '../article/html-text.ts';
import { parseHtmlArticle } from '../article/parse-html-article.ts';
import { parsePublicationDate } from '../article/parse-publication-date.ts';
import type { ParsedArticles } from '../article/parsed-articles.ts';
import type { WrittenArticle } from '../article/render-article-file.ts';
import { isGermanText } from '../language/is-german-text.ts';
import type { FeedItem } from './feed-item.ts';
import type { FeedSetting } from './feed-settings.ts';
import { shownAddress, webAddress } from './web-address.ts';
import type { WebClient } from './web-client.ts';

/** What became of an item: its articles, or why there are none. */
export type ItemArticles =
  | { readonly kind: 'articles'; readonly articles: readonly WrittenArticle[] }
  /** It is no article for this archive, and will not be one. */
  | { readonly kind: 'skipped'; readonly reason: string; readonly noPage?: true }
  /** Trying again may help. */
  | { readonly kind: 'failed'; readonly reason: string };

/** A text in a feed that is at least so long is the article and no teaser. */
const WHOLE_ARTICLE = 600;
/** What a feed gives as content is at least so long to stand for a page that cannot be had. */
const SOME_ARTICLE = 200;
/** A feed's text that ends so goes on elsewhere. */
const GOES_ON = /(?:…|\.\.\.|\[(?:…|\.\.\.|&#8230;)\])\s*\S{0,20}$/;

/**
 * The articles of one item: from the feed where it has the whole text, else from its page.
 * @param feedTitle shown as the source where neither the setting nor the page names one
 * @param timeZone IANA name
 */
export async function findItemArticles(
  item: FeedItem,
  setting: FeedSetting,
  feedTitle: string | null,
  timeZone: string,
  client: WebClient,
): Promise<ItemArticles> {
  const own = fromFeed(item, setting, feedTitle);
  const isWhole = item.content !== null && own.text.length >= WHOLE_ARTICLE && !GOES_ON.test(own.text);
  const wantsPage = setting.fullText ?? !isWhole;
  if (!wantsPage || item.url === null)
    return own.text === ''
      ? { kind: 'skipped', reason: `${placeOf(item)}: Erwartet wird ein Text, der Feed hat keinen.` }
      : inLanguage([own], item, setting);
  const page = await findPageArticles(item.url, timeZone, client);
  if (page.kind === 'skipped' && page.noPage && item.content !== null && own.text.length >= SOME_ARTICLE)
    return inLanguage([own], item, setting);
  if (page.kind !== 'articles') return page;
  const articles = page.articles.map((article) => ({
    ...article,
    title: page.articles.length === 1 ? (item.title ?? article.title) : article.title,
    publishedAt:
      page.articles.length === 1
        ? (readable(item.published, timeZone) ?? article.publishedAt)
        : article.publishedAt,
    source: setting.name ?? article.source ?? item.source ?? feedTitle,
    url: article.url ?? item.url,
  }));
  return inLanguage(articles, item, setting);
}

function fromFeed(item: FeedItem, setting: FeedSetting, feedTitle: string | null): WrittenArticle {
  const text = htmlText(item.content ?? item.teaser ?? '');
  return {
    title: item.title ?? text.slice(0, 100),
    text,
    publishedAt: item.published,
    source: setting.name ?? item.source ?? feedTitle,
    url: item.url,
    language: setting.language,
  };
}

const readable = (written: string | null, timeZone: string): string | null =>
  written !== null && parsePublicationDate(written, timeZone) !== null ? written : null;

const placeOf = ({ url, title, id }: FeedItem): string =>
  url === null ? `„${title ?? id ?? 'ohne Titel'}“` : shownAddress(url);

/** Reads a decoded page; the name is what problems call it. */
export type ReadPage = (html: string, name: string) => ParsedArticles | Promise<ParsedArticles>;

/**
 * The articles of a page, whatever its language. Never rejects.
 * @param read reads the page elsewhere than on this thread
 */
export async function findPageArticles(
  url: string,
  timeZone: string,
  client: WebClient,
  read: ReadPage = (html, name) => parseHtmlArticle(html, { file: name, id: name, timeZone }),
): Promise<ItemArticles> {
  const shown = shownAddress(url);
  const fetched = await client.page({ url, accept: 'text/html,application/xhtml+xml;q=0.9' });
  if (fetched.kind === 'unchanged') return { kind: 'failed', reason: `${shown}: Der Server sendet nichts.` };
  if (fetched.kind === 'failed') {
    const { status, reason } = fetched;
    const isFinal = status !== null && status >= 400 && status < 500 && status !== 408 && status !== 429;
    const sentence = `${shown}: ${reason}`;
    return isFinal
      ? { kind: 'skipped', reason: sentence, noPage: true }
      : { kind: 'failed', reason: sentence };
  }
  if (fetched.contentType !== '' && !/html|xml|text\/plain/.test(fetched.contentType))
    return {
      kind: 'skipped',
      reason: `${shown}: Erwartet wird eine Webseite, gefunden ${fetched.contentType}.`,
    };
  const decoded = decodeText(fetched.bytes, { declared: 'html', charset: fetched.charset });
  if ('reason' in decoded) return { kind: 'skipped', reason: `${shown}: ${decoded.reason}` };
  const { articles, problems } = await read(decoded.text, shown);
  const [problem] = problems;
  if (articles.length === 0)
    return { kind: 'skipped', reason: problem?.sentence ?? `${shown}: Gefunden wurde kein Artikel.` };
  return {
    kind: 'articles',
    articles: articles.map(({ article: { id: _, ...article } }) => ({
      ...article,
      url: webAddress(article.url, fetched.url) ?? fetched.url,
    })),
  };
}

/** Keeps what is in the language the feed is configured for. */
function inLanguage(
  articles: readonly WrittenArticle[],
  item: FeedItem,
  { language }: FeedSetting,
): ItemArticles {
  if (!/^de\b/i.test(language))
    return { kind: 'articles', articles: articles.map((article) => ({ ...article, language })) };
  const german = articles.filter(({ text, language: said }) => {
    const reads = isGermanText(text);
    return reads ?? /^de\b/i.test(item.language ?? said);
  });
  return german.length === 0
    ? { kind: 'skipped', reason: `${placeOf(item)}: Erwartet wird ein deutscher Text, gefunden ein anderer.` }
    : { kind: 'articles', articles: german.map((article) => ({ ...article, language: 'de' })) };
}
