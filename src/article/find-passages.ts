import { findSentences } from '../language/find-sentences.ts';
import type { Span } from '../language/span.ts';
import type { Article } from './article.ts';
import { contentLines } from './content-lines.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import type { Passage } from './passage.ts';

/** Beyond this many characters, some 120 German words, a paragraph is cut at a sentence's end. */
const LONGEST = 900;
/** A paragraph shorter than this is joined to the one after it, so that a heading stays with its text. */
const SHORTEST = 120;

/**
 * The passages of an article: its lines without boilerplate, short neighbours joined, long ones cut at the end of a
 * sentence. The title is part of no passage unless the text holds it as a sentence of its own: offsets count in
 * the text alone, so whoever indexes an article adds the title's terms apart. Linear.
 *
 * @returns spans of `article.text`, in order, none overlapping, without white space at their ends
 */
export function findPassages(article: Article): readonly Passage[] {
  const { id, text } = article;
  return joinShort(text, findContent(text, findBoilerplate(article)))
    .flatMap((span) => cutLong(text, span))
    .map(({ start, end }) => ({ articleId: id, start, end }));
}

/** A span of content, and whether boilerplate or nothing stands directly before it. */
interface Content extends Span {
  readonly apart: boolean;
}

function findContent(text: string, boilerplate: readonly Span[]): readonly Content[] {
  const spans: Content[] = [];
  let apart = true;
  for (const line of contentLines(text, boilerplate)) {
    apart ||= line.apart;
    const words = text.slice(line.start, line.end);
    const trimmed = words.trim();
    const start = line.start + words.indexOf(trimmed);
    if (!/[\p{L}\p{N}]/u.test(trimmed)) continue;
    spans.push({ start, end: start + trimmed.length, apart });
    apart = false;
  }
  return spans;
}

function joinShort(text: string, spans: readonly Content[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const fits = before && before.end - before.start < SHORTEST && span.end - before.start <= LONGEST;
    if (before && fits && !span.apart) joined[joined.length - 1] = { start: before.start, end: span.end };
    else joined.push({ start: span.start, end: span.end });
  }
  return joined.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function cutLong(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= LONGEST) return [span];
  const sentences = findSentences(text, span.start, span.end);
  const parts: Span[] = [];
  for (const { start, end } of sentences) {
    const before = parts.at(-1);
    if (before && end - before.start <= LONGEST) parts[parts.length - 1] = { start: before.start, end };
    else parts.push({ start, end });
  }
  return parts;
}
