import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { createArticle } from './article-fields.ts';
import { findNewsArticle } from './find-news-article.ts';
import { parsePublicationDate } from './parse-publication-date.ts';
import type { ParsedArticles } from './parsed-articles.ts';

/**
 * A saved web page: its main text as paragraphs, its fields from JSON-LD (schema.org NewsArticle), the page's
 * meta elements or its first <time>; a value that is no date gives way to the next. Scripts are read as data and never run.
 *
 * @param html the decoded page
 * @param defaultId the id of the article
 */
export function parseHtmlArticle(html: string, file: string, defaultId: string): ParsedArticles {
  const { document } = parseHTML(html);
  const meta = (name: string): string | null =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null;
  const attribute = (selector: string, name: string): string | null =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const news = findNewsArticle(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent ?? '',
    ),
  );
  const fields = {
    title: news.title ?? meta('og:title') ?? (document.querySelector('h1, title')?.textContent || null),
    publishedAt: findPublishedAt([
      news.publishedAt,
      ...PUBLISHED_META.map(meta),
      attribute('[itemprop="datePublished"]', 'content'),
      attribute('[itemprop="datePublished"]', 'datetime'),
      attribute('article time[datetime], main time[datetime]', 'datetime'),
      attribute('time[datetime]', 'datetime'),
    ]),
    source: news.source ?? meta('og:site_name'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    language: document.documentElement?.getAttribute('lang'),
  };
  const { article, problems } = createArticle(
    fields,
    document.documentElement ? mainText(document) : '',
    defaultId,
    {
      file,
      line: () => null,
    },
  );
  return { articles: article ? [{ article, file, line: 1 }] : [], problems };
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
function findPublishedAt(written: readonly (string | null)[]): string | null {
  const given = written.filter((value) => value !== null && value !== '');
  return given.find((value) => value !== null && parsePublicationDate(value) !== null) ?? given[0] ?? null;
}

/** @returns the paragraphs of the page's main part, one blank line between them */
function mainText(document: unknown): string {
  const content = new Readability(document, { charThreshold: 50 }).parse()?.content;
  if (!content) return '';
  const { document: main } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  return blocks(main.body).join('\n\n');
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER ' +
    'LI MAIN OL P PRE SECTION TABLE TR UL'
  ).split(' '),
);
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const ELEMENT = 1;
const TEXT = 3;

/** @returns the text of each block element, in order, white space folded */
function blocks(root: PageNode): readonly string[] {
  const found: string[] = [];
  let open = '';
  const close = (): void => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text !== '') found.push(text);
    open = '';
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT) open += node.textContent ?? '';
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    const block = BLOCKS.has(name);
    if (block || name === 'BR') close();
    for (const child of node.childNodes) visit(child);
    if (block) close();
  };
  visit(root);
  close();
  return found;
}
