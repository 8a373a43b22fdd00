import { createHash } from 'node:crypto';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { createArticle } from './article-fields.ts';
import type { ArticleOrigin } from './article-origin.ts';
import { articleProblem } from './article-problem.ts';
import { findNewsArticle, type LiveEntry, type NewsArticle } from './find-news-article.ts';
import { findPageWall, type PageWall } from './find-page-wall.ts';
import { measurePage, type PageNode, pageBlocks } from './page-blocks.ts';
import { parsePublicationDate } from './parse-publication-date.ts';
import type { ParsedArticles } from './parsed-articles.ts';

/** Finding the main text costs the cube of a page's depth: a page of 500 levels takes a second, one of 2,000 minutes. */
const DEEPEST = 128;
/** Pages of newspapers have 500 to 5,000 elements; the main text of more is what the page itself marks. */
const MOST_ELEMENTS = 8000;

/**
 * A saved web page: its main text as paragraphs, its fields from JSON-LD (schema.org NewsArticle), the page's
 * meta elements or its first <time>; a value that is no date gives way to the next. The entries of a live blog are
 * articles of their own, with their own times. Scripts are read as data and never run. A page that shows a paywall
 * or a consent dialogue instead of its article is a problem.
 *
 * @param html the decoded page
 */
export function parseHtmlArticle(html: string, origin: ArticleOrigin): ParsedArticles {
  const { document } = parseHTML(html);
  const root = document.documentElement as PageNode | null;
  const left = (message: string): ParsedArticles => ({
    articles: [],
    problems: [articleProblem('article', origin.file, null, `${message} Die Seite wird übergangen.`)],
  });
  if (!root) return left('Erwartet wird ein Text, gefunden wurde keiner.');
  const { depth, elements } = measurePage(root);
  if (depth > DEEPEST)
    return left(`Erwartet werden höchstens ${DEEPEST} Ebenen von Elementen, gefunden ${depth}.`);

  const page = readPage(document, origin);
  if (page.news.entries.length > 0) return liveArticles(page, origin);
  const text = (elements > MOST_ELEMENTS ? markedText(document) : mainText(document)) || page.news.body || '';
  const wall = findPageWall(text, page.news.isFree);
  if (wall) return left(WALLS[wall]);
  const { article, problems } = createArticle(page.fields, text, origin, () => null);
  return { articles: article ? [{ article, file: origin.file, line: 1 }] : [], problems };
}

const WALLS: Readonly<Record<PageWall, string>> = {
  paywall: 'Erwartet wird ein ganzer Artikel, gefunden wurde sein Anfang vor einer Bezahlschranke.',
  consent: 'Erwartet wird ein Artikel, gefunden wurde die Frage nach einer Einwilligung (Cookies, Werbung).',
};

/** What a page says of its article, whatever its text. */
interface PageData {
  readonly news: NewsArticle;
  readonly fields: Readonly<Record<string, unknown>>;
}

type PageDocument = ReturnType<typeof parseHTML>['document'];

function readPage(document: PageDocument, { timeZone }: ArticleOrigin): PageData {
  const meta = (name: string): string | null =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null;
  const attribute = (selector: string, name: string): string | null =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const address = attribute('link[rel="canonical"]', 'href') ?? meta('og:url');
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const news = findNewsArticle(
    scripts.map((script) => script.textContent ?? ''),
    address,
  );
  const written = [
    news.publishedAt,
    ...PUBLISHED_META.map(meta),
    attribute('[itemprop="datePublished"]', 'content'),
    attribute('[itemprop="datePublished"]', 'datetime'),
    attribute('article time[datetime], main time[datetime]', 'datetime'),
    attribute('time[datetime]', 'datetime'),
  ];
  const fields = {
    title: news.title ?? meta('og:title') ?? (document.querySelector('h1, title')?.textContent || null),
    publishedAt: findPublishedAt(written, timeZone),
    source: news.source ?? meta('og:site_name'),
    url: address ?? news.url,
    language: document.documentElement?.getAttribute('lang'),
  };
  return { news, fields };
}

/** Names of meta elements for the day of publication, the commonest first. */
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'DC.date.issued',
  'dcterms.date',
];

/** @returns the first that is a day, else the first of all, so that the reader of the fields can say what is wrong */
function findPublishedAt(written: readonly (string | null)[], timeZone: string): string | null {
  const given = written.filter((value) => value !== null && value !== '');
  const day = given.find((value) => value !== null && parsePublicationDate(value, timeZone) !== null);
  return day ?? given[0] ?? null;
}

/** Each entry under an id of its own, which new entries above it do not change. */
function liveArticles({ news, fields }: PageData, origin: ArticleOrigin): ParsedArticles {
  const read = news.entries.map((entry) => {
    const own = {
      ...fields,
      title: entry.title ?? fields.title,
      publishedAt: entry.publishedAt ?? fields.publishedAt,
      url: entry.url ?? fields.url,
    };
    return createArticle(own, entry.body, { ...origin, id: entryId(entry, origin.id) }, () => null);
  });
  return {
    articles: read.flatMap(({ article }) => (article ? [{ article, file: origin.file, line: 1 }] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function entryId({ id, url, title, publishedAt, body }: LiveEntry, pageId: string): string {
  const mark = id ?? url ?? `${publishedAt}\0${title ?? body}`;
  return `${pageId}-${createHash('sha1').update(mark).digest('hex').slice(0, 8)}`;
}

/** @returns the paragraphs of the page's main part, one blank line between them */
function mainText(document: PageDocument): string {
  const content = new Readability(document, { charThreshold: 50 }).parse()?.content;
  if (!content) return '';
  const { document: main } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  return pageBlocks(main.body).join('\n\n');
}

/** @returns the paragraphs of the part that the page itself marks as its article */
function markedText(document: PageDocument): string {
  const part = document.querySelector('[itemprop="articleBody"], article, main');
  return part ? pageBlocks(part as unknown as PageNode).join('\n\n') : '';
}
