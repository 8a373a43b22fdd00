import { parseDocument } from 'yaml';
import { createArticle } from './article-fields.ts';
import type { ArticleOrigin } from './article-origin.ts';
import { articleProblem } from './article-problem.ts';
import type { ParsedArticles } from './parsed-articles.ts';

const HEAD = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;

/**
 * A .md or .txt file: a YAML head between two lines `---` and the text below, or only text, whose first line
 * is then the title while the date stays unknown. The text keeps every character below the head.
 *
 * @param content the decoded file
 */
export function parseTextArticle(content: string, origin: ArticleOrigin): ParsedArticles {
  const broken = (line: number, message: string): ParsedArticles => ({
    articles: [],
    problems: [articleProblem('article', origin.file, line, `${message} Der Artikel wird übergangen.`)],
  });

  const match = HEAD.exec(content);
  const head = match?.[1] ?? '';
  if (!match && /^---[ \t]*\n\w+[ \t]*:/.test(content))
    return broken(
      1,
      'Der Kopf beginnt mit ---, erwartet wird eine zweite Zeile --- an seinem Ende, gefunden wurde keine.',
    );

  const document = parseDocument(head, { prettyErrors: true });
  const error = document.errors[0];
  if (error) {
    const line = 1 + (error.linePos?.[0].line ?? 1);
    return broken(
      line,
      `Der Kopf erwartet YAML mit „Name: Wert“ je Zeile, gefunden wurde etwas anderes (${error.code}).`,
    );
  }
  const fields = plainFields(() => document.toJS({ maxAliasCount: 10 }));
  if (!fields)
    return broken(2, 'Der Kopf erwartet YAML mit „Name: Wert“ je Zeile, gefunden wurde etwas anderes.');

  const lines = head.split('\n');
  const { article, problems } = createArticle(
    fields,
    content.slice(match?.[0].length ?? 0),
    origin,
    (field) => {
      const index = lines.findIndex((line) => line.startsWith(`${field}:`));
      return index < 0 ? null : index + 2;
    },
  );
  return { articles: article ? [{ article, file: origin.file, line: 1 }] : [], problems };
}

/** @returns the fields of the head, {} for an empty one, null for a list, a bare word or too many aliases */
function plainFields(read: () => unknown): Readonly<Record<string, unknown>> | null {
  try {
    const value = read() ?? {};
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
