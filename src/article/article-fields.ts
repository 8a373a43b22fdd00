import { z } from 'zod';
import type { Article } from './article.ts';
import type { ArticleOrigin } from './article-origin.ts';
import { type ArticleProblem, articleProblem, shownValue } from './article-problem.ts';
import { storedText } from './decode-text.ts';
import { isFurniture } from './find-boilerplate.ts';
import { findWrittenDate } from './find-dateline.ts';
import { parsePublicationDate } from './parse-publication-date.ts';

/** The line of a field in its file by its name, counted from 1; null where a file has no lines. */
export type FieldLine = (field: string) => number | null;

interface FieldRule {
  readonly schema: z.ZodType<string>;
  readonly expected: string;
  readonly without: string;
}

const oneLine = z
  .string()
  .transform((value) => storedText(value).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(500));

/** What each field of an article must be, and what becomes of an article without it. */
const RULES = {
  id: {
    schema: z.union([oneLine, z.number().transform(String)]),
    expected: 'eine Kennung in einer Zeile',
    without: 'Der Artikel erhält eine Kennung nach seiner Datei.',
  },
  title: {
    schema: oneLine,
    expected: 'eine Überschrift in einer Zeile',
    without: 'Als Überschrift dient die erste Zeile des Textes.',
  },
  publishedAt: {
    schema: z.union([z.string(), z.number()]).transform(String),
    expected: 'ein Datum wie 2024-09-07',
    without: 'Der Artikel wird ohne Datum gelesen.',
  },
  source: {
    schema: oneLine,
    expected: 'den Namen der Quelle in einer Zeile',
    without: 'Der Artikel wird ohne Quelle gelesen.',
  },
  url: {
    schema: oneLine.pipe(z.url({ protocol: /^https?$/ })),
    expected: 'eine Adresse wie https://example.org/artikel',
    without: 'Der Artikel wird ohne Adresse gelesen.',
  },
  language: {
    schema: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/),
    expected: 'ein Sprachkürzel wie de',
    without: 'Der Artikel wird als deutsch gelesen.',
  },
} satisfies Record<string, FieldRule>;

/** What the fields of an article are called, beside its text. */
export const ARTICLE_FIELDS: readonly string[] = Object.keys(RULES);

/**
 * An article from the fields of a head, a page or a JSON line.
 *
 * @param fields anything; a field that is missing, null or empty is simply unknown
 * @param body the text of the article, stored as it is
 * @param line where a field stands
 * @returns the article, or null when it has no text, and a problem for each value that is not what it should be
 */
export function createArticle(
  fields: Readonly<Record<string, unknown>>,
  body: string,
  origin: ArticleOrigin,
  line: FieldLine,
): { readonly article: Article | null; readonly problems: readonly ArticleProblem[] } {
  const problems: ArticleProblem[] = [];
  const day = (written: string): string | null => parsePublicationDate(written, origin.timeZone);
  const field = (name: keyof typeof RULES): string | null => {
    const value = fields[name];
    if (value === undefined || value === null || value === '') return null;
    const { schema, expected, without }: FieldRule = RULES[name];
    const parsed = schema.safeParse(value);
    const read = parsed.success ? (name === 'publishedAt' ? day(parsed.data) : parsed.data) : null;
    if (read !== null) return read;
    const message = `${name} erwartet ${expected}, gefunden ${shownValue(value)}. ${without}`;
    problems.push(articleProblem('field', origin.file, line(name), message));
    return null;
  };

  const text = storedText(body);
  if (text.trim() === '') {
    const message = 'Erwartet wird ein Text, gefunden wurde keiner. Der Artikel wird übergangen.';
    return { article: null, problems: [articleProblem('article', origin.file, line('text'), message)] };
  }
  const article: Article = {
    id: field('id') ?? origin.id,
    title: field('title') ?? firstLine(text),
    text,
    publishedAt: field('publishedAt') ?? findWrittenDate(text),
    source: field('source'),
    url: field('url'),
    language: field('language') ?? 'de',
  };
  return { article, problems };
}

/** A title longer than this is a paragraph. */
const LONGEST_TITLE = 200;

function firstLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const title =
    lines.find((line) => line !== '' && !isFurniture(line)) ?? lines.find((line) => line !== '') ?? '';
  const written = title.replace(/^#{1,6}[ \t]+/, '');
  return written.length > LONGEST_TITLE ? `${written.slice(0, LONGEST_TITLE - 1)}…` : written;
}
