import { hasType, isObject, type JsonObject, parseJsonLd, textOf } from './parse-json-ld.ts';

/** What schema.org says of the article of a page; null where it says nothing. */
export interface NewsArticle {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** The text as the page's data have it, often without paragraphs. */
  readonly body: string | null;
  readonly isFree: boolean | null;
  /** The entries of a live blog, as the page orders them; empty for any other article. */
  readonly entries: readonly LiveEntry[];
}

export interface LiveEntry {
  readonly id: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly body: string;
}

/** https://schema.org/Article and what is below it; advertisements and reviews of goods are none. */
const ARTICLES = new Set(
  (
    'Article NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle ' +
    'AskPublicNewsArticle ReviewNewsArticle BlogPosting LiveBlogPosting Report'
  ).split(' '),
);

/** More entries has no live blog that anybody reads. */
const MOST_ENTRIES = 2000;

/**
 * The article a page is about: of several the one with the page's own address, else the first.
 *
 * @param blocks the contents of the page's JSON-LD scripts
 * @param address the page's canonical address, or null
 */
export function findNewsArticle(blocks: readonly string[], address: string | null): NewsArticle {
  const objects = parseJsonLd(blocks);
  const byId = new Map(
    objects.flatMap((object) =>
      typeof object['@id'] === 'string' ? [[object['@id'], object] as const] : [],
    ),
  );
  const articles = objects.filter((object) => hasType(object, ARTICLES));
  const article = articles.find((candidate) => isAt(candidate, address)) ?? articles[0] ?? {};
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    publishedAt: dateOf(article.datePublished),
    source: nameOf(article.publisher, byId) ?? nameOf(article.sourceOrganization, byId),
    url: textOf(article.url),
    body: textOf(article.articleBody),
    isFree: freedomOf(article.isAccessibleForFree),
    entries: entriesOf(article),
  };
}

function isAt(article: JsonObject, address: string | null): boolean {
  if (address === null) return false;
  const { url, mainEntityOfPage: page } = article;
  const own = [url, article['@id'], isObject(page) ? page['@id'] : page];
  return own.some((value) => typeof value === 'string' && value.split('#')[0] === address);
}

function nameOf(value: unknown, byId: ReadonlyMap<string, JsonObject>): string | null {
  const [first] = Array.isArray(value) ? value : [value];
  if (!isObject(first)) return textOf(first);
  const named = textOf(first.name);
  return named ?? (typeof first['@id'] === 'string' ? textOf(byId.get(first['@id'])?.name) : null);
}

function dateOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : textOf(value);
}

function freedomOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const written = textOf(value)?.toLowerCase();
  return written?.endsWith('false') ? false : written?.endsWith('true') ? true : null;
}

function entriesOf(article: JsonObject): readonly LiveEntry[] {
  const updates = [article.liveBlogUpdate].flat().slice(0, MOST_ENTRIES).filter(isObject);
  return updates.flatMap((entry) => {
    const body = textOf(entry.articleBody) ?? textOf(entry.text);
    if (body === null) return [];
    return [
      {
        id: textOf(entry['@id']),
        title: textOf(entry.headline) ?? textOf(entry.name),
        publishedAt: dateOf(entry.datePublished),
        url: textOf(entry.url),
        body,
      },
    ];
  });
}
