import { parse } from 'csv-parse/sync';
import { FIELD_NAMES } from '../language/lexicon/field-names.ts';
import { createArticle } from './article-fields.ts';
import type { ArticleOrigin } from './article-origin.ts';
import { type ArticleProblem, articleProblem, shownValue } from './article-problem.ts';
import { leftOut } from './left-out.ts';
import { plainFieldName } from './misnamed-fields.ts';
import type { ParsedArticles, PlacedArticle } from './parsed-articles.ts';

const DELIMITERS = [';', ',', '\t', '|'];

/**
 * A table with a line of headings, one article a row; the columns are told by their headings, in German or English, and
 * divided by semicolon, comma, tab or bar. A row without text is a problem.
 */
export function parseCsvArticles(content: string, origin: ArticleOrigin): ParsedArticles {
  const heading = content.slice(0, content.indexOf('\n') < 0 ? undefined : content.indexOf('\n'));
  const delimiter = DELIMITERS.reduce((best, next) =>
    countOf(heading, next) > countOf(heading, best) ? next : best,
  );
  const fields = heading.split(delimiter).map((name) => FIELD_NAMES.get(plainFieldName(name)) ?? null);
  if (!fields.includes('text'))
    return leftOut(
      origin.file,
      `Erwartet wird eine Kopfzeile mit wenigstens „title“ und „text“, gefunden ${shownValue(heading)}.`,
    );
  const articles: PlacedArticle[] = [];
  const problems: ArticleProblem[] = [];
  for (const { record, line } of readRows(content, delimiter)) {
    const values = Object.fromEntries(
      fields.flatMap((field, at) => (field ? [[field, record[at] ?? '']] : [])),
    );
    const own = { ...origin, id: `${origin.id}-${line}` };
    const read = createArticle(values, values.text ?? '', own, () => line);
    if (read.article) articles.push({ article: read.article, file: origin.file, line });
    problems.push(...read.problems);
  }
  if (articles.length + problems.length === 0)
    problems.push(
      articleProblem(
        'article',
        origin.file,
        null,
        'Erwartet wird eine Zeile je Artikel, gefunden wurde keine.',
      ),
    );
  return { articles, problems };
}

const countOf = (text: string, delimiter: string): number => text.split(delimiter).length;

interface Row {
  readonly record: readonly string[];
  /** The line it begins on, counted from 1. */
  readonly line: number;
}

function readRows(content: string, delimiter: string): readonly Row[] {
  const rows = parse(content, {
    delimiter,
    info: true,
    raw: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as readonly {
    readonly record: readonly string[];
    readonly info: { readonly lines: number };
    readonly raw: string;
  }[];
  return rows.slice(1).map(({ record, info, raw }) => ({
    record,
    line: Math.max(2, info.lines - (raw.trimEnd().split('\n').length - 1)),
  }));
}
