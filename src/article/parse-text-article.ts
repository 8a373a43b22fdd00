import { parseDocument } from 'yaml';
import { ARTICLE_FIELDS, createArticle } from './article-fields.ts';
import type { ArticleOrigin } from './article-origin.ts';
import { articleProblem } from './article-problem.ts';
import { findMisnamedFields } from './misnamed-fields.ts';
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
    const lines = head.split('\n');
    const index = brokenLine(lines, (error.linePos?.[0].line ?? 1) - 1);
    return broken(index + 2, adviceFor(lines[index] ?? ''));
  }
  const fields = plainFields(() => document.toJS({ maxAliasCount: 10 }));
  if (!fields)
    return broken(2, 'Der Kopf erwartet YAML mit „Name: Wert“ je Zeile, gefunden wurde etwas anderes.');

  const lines = head.split('\n');
  const lineOf = (field: string): number | null => {
    const index = lines.findIndex((line) => line.startsWith(`${field}:`));
    return index < 0 ? null : index + 2;
  };
  const body = content.slice(match?.[0].length ?? 0);
  const { article, problems } = createArticle(fields, body, origin, lineOf);
  const misnamed = findMisnamedFields(fields, ARTICLE_FIELDS).map(({ given, sentence }) =>
    articleProblem('field', origin.file, lineOf(given), sentence),
  );
  return {
    articles: article ? [{ article, file: origin.file, line: 1 }] : [],
    problems: [...problems, ...misnamed],
  };
}

/**
 * The line that is to blame: a bracket that is opened and not closed is noticed only further down.
 * @param noticed index of the line at which reading failed
 */
function brokenLine(lines: readonly string[], noticed: number): number {
  const opened = lines
    .slice(0, noticed)
    .findLastIndex((line) => /^[\p{L}_-]{1,40}:[ \t]+(?:\[[^\]]*|\{[^}]*)$/u.test(line));
  const closed = lines.slice(opened + 1, noticed).some((line) => /[\]}]/.test(line));
  return opened < 0 || closed ? noticed : opened;
}

/** What to write instead of a line that is no YAML; mostly its value holds a colon, or begins with a sign of YAML. */
function adviceFor(line: string): string {
  const [, name, value = ''] = /^([\p{L}_-]{1,40}):[ \t]+(\S.*)$/u.exec(line) ?? [];
  if (name === undefined) return 'Der Kopf erwartet „Name: Wert“ in jeder Zeile, gefunden wurde eine andere.';
  const written = /^(["'])/.test(value) ? value.replaceAll(/["']/g, '') : value;
  const quoted = `'${written.trim().replaceAll("'", "''")}'`;
  return `Der Wert von ${name} ist so kein YAML: Ein Doppelpunkt darin oder ein Zeichen wie [ oder @ am Anfang will Anführungszeichen. Schreibe ${name}: ${quoted}`;
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
