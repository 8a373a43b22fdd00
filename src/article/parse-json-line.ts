import { ARTICLE_FIELDS, createArticle } from './article-fields.ts';
import type { ArticleOrigin } from './article-origin.ts';
import { articleProblem, shownValue } from './article-problem.ts';
import { decodeText } from './decode-text.ts';
import { findMisnamedFields } from './misnamed-fields.ts';
import type { ParsedArticles } from './parsed-articles.ts';

/**
 * One line of a .jsonl file: `{"id","title","publishedAt","source","url","text"}`. An empty line is nothing.
 *
 * @param line counted from 1
 */
export function parseJsonLine(bytes: Uint8Array, line: number, origin: ArticleOrigin): ParsedArticles {
  const { file } = origin;
  const broken = (message: string): ParsedArticles => ({
    articles: [],
    problems: [articleProblem('article', file, line, `${message} Die Zeile wird übergangen.`)],
  });

  const decoded = decodeText(bytes);
  if ('reason' in decoded) return broken(decoded.reason);
  const written = decoded.text.trim();
  if (written === '') return { articles: [], problems: [] };
  const fields = parseObject(written);
  if (!fields)
    return broken(`Erwartet wird ein JSON-Objekt in einer Zeile, gefunden ${shownValue(written)}.`);
  const misnamed = findMisnamedFields(fields, [...ARTICLE_FIELDS, 'text']);
  const textElsewhere = misnamed.find(({ field }) => field === 'text');
  if (textElsewhere)
    return broken(`Erwartet wird der Text des Artikels in text, er fehlt. ${textElsewhere.sentence}`);
  const { text } = fields;
  if (text !== undefined && text !== null && typeof text !== 'string')
    return broken(`text erwartet den Text des Artikels, gefunden ${shownValue(text)}.`);

  const { article, problems } = createArticle(fields, text ?? '', origin, () => line);
  const unread = misnamed.map(({ sentence }) => articleProblem('field', file, line, sentence));
  return { articles: article ? [{ article, file, line }] : [], problems: [...problems, ...unread] };
}

function parseObject(written: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
