import { Parser } from 'htmlparser2';
import { createArticle } from './article-fields.ts';
import type { ArticleOrigin } from './article-origin.ts';
import type { ArticleProblem } from './article-problem.ts';
import { htmlText } from './html-text.ts';
import { leftOut } from './left-out.ts';
import type { ParsedArticles, PlacedArticle } from './parsed-articles.ts';

/** The texts of a post by the names of their elements. */
type Post = Record<string, string>;

/** What is read of a post. */
const PARTS = new Set(
  'title link pubdate content:encoded wp:post_id wp:post_date wp:status wp:post_type'.split(' '),
);
/** [caption …], [gallery], [/caption]: what a theme puts in the place of it is not known. */
const SHORTCODE = /\[\/?[a-z][a-z0-9_-]{1,30}(?: [^\]\n]{0,300})?\]/g;

const readPost = (post: Post, source: string | null, origin: ArticleOrigin, line: number) =>
  createArticle(
    fieldsOf(post, source),
    textOf(post),
    { ...origin, id: `${origin.id}-${post['wp:post_id'] ?? line}` },
    () => line,
  );

/**
 * A WordPress export (WXR): its published posts; pages, drafts and attachments are left out. Entities of a DTD are not
 * resolved.
 */
export function parseWordpressExport(content: string, origin: ArticleOrigin): ParsedArticles {
  const articles: PlacedArticle[] = [];
  const problems: ArticleProblem[] = [];
  const lineAt = createLineCounter(content);
  const isExport = readItems(content, (post, source, start) => {
    if (!isPublished(post)) return;
    const line = lineAt(start);
    const read = readPost(post, source, origin, line);
    if (read.article) articles.push({ article: read.article, file: origin.file, line });
    problems.push(...read.problems);
  });
  if (!isExport)
    return leftOut(origin.file, 'Erwartet wird ein WordPress-Export (WXR), gefunden wurde ein anderes XML.');
  return { articles, problems };
}

/**
 * Reads the items of an export in their order.
 * @param take given each with the title of its channel and where it begins in the content
 * @returns whether it is an export
 */
function readItems(
  content: string,
  take: (post: Post, source: string | null, start: number) => void,
): boolean {
  let isExport = false;
  let source: string | null = null;
  let post: Post | null = null;
  let start = 0;
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        const element = name.toLowerCase();
        open.push(element);
        if (element === 'wp:wxr_version') isExport = true;
        if (element !== 'item') return;
        post = {};
        start = parser.startIndex;
      },
      ontext(text) {
        const element = open.at(-1) ?? '';
        if (post !== null && open.at(-2) === 'item' && PARTS.has(element))
          post[element] = (post[element] ?? '') + text;
        else if (post === null && element === 'title' && open.at(-2) === 'channel')
          source = (source ?? '') + text;
      },
      onclosetag(name) {
        open.pop();
        if (name.toLowerCase() !== 'item') return;
        if (post !== null) take(post, source, start);
        post = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(content);
  return isExport;
}

const isPublished = (post: Post): boolean =>
  (post['wp:status'] ?? 'publish') === 'publish' && (post['wp:post_type'] ?? 'post') === 'post';

function fieldsOf(post: Post, source: string | null): Readonly<Record<string, unknown>> {
  const date = post['wp:post_date'] ?? '';
  return {
    title: htmlText(post.title ?? ''),
    publishedAt: date.startsWith('0000') || date === '' ? post.pubdate : date,
    source: source?.trim() || null,
    url: post.link,
  };
}

/** WordPress makes paragraphs of blank lines only when it shows a post. */
function textOf(post: Post): string {
  const html = (post['content:encoded'] ?? '').replace(SHORTCODE, '');
  return htmlText(
    html
      .split(/\n\s*\n/)
      .map((part) => `<div>${part}</div>`)
      .join('\n'),
  );
}

/** @returns a function from growing offsets to lines, counted from 1 */
function createLineCounter(content: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (
      let at = content.indexOf('\n', counted);
      at >= 0 && at < offset;
      at = content.indexOf('\n', at + 1)
    ) {
      line += 1;
      counted = at + 1;
    }
    return line;
  };
}
