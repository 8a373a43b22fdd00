import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passage.ts';
import type { ArticleContext } from '../chat/chat.ts';

/** So much is shown before and after a statement at most, in characters; cut at a space. */
const REACH = 700;

/**
 * The surroundings of a statement: its passage and the ones before and after it, in the words of the stored article.
 * @param start @param end the statement's offsets in the article's text
 * @returns null when the offsets lie outside the text: the article has changed since
 */
export function findContext(
  article: Article,
  passages: readonly Passage[],
  start: number,
  end: number,
): ArticleContext | null {
  if (start < 0 || end > article.text.length || start >= end) return null;
  const first = passages.findIndex((passage) => passage.end > start);
  const last = passages.findLastIndex((passage) => passage.start < end);
  const from = Math.min(start, passages[Math.max(0, first - 1)]?.start ?? start);
  const to = Math.max(end, passages[Math.min(passages.length - 1, last + 1)]?.end ?? end);
  return {
    before: article.text.slice(nextSpace(article.text, Math.max(from, start - REACH), from, start), start),
    text: article.text.slice(start, end),
    after: article.text.slice(end, lastSpace(article.text, Math.min(to, end + REACH), to, end)),
    title: article.title,
    source: article.source,
    url: article.url,
    publishedAt: article.publishedAt,
  };
}

function nextSpace(text: string, at: number, from: number, start: number): number {
  if (at === from) return at;
  const space = text.indexOf(' ', at);
  return space < 0 || space >= start ? at : space + 1;
}

function lastSpace(text: string, at: number, to: number, end: number): number {
  if (at === to) return at;
  const space = text.lastIndexOf(' ', at);
  return space <= end ? at : space;
}
