import type { Answer, AnswerStatement, Question } from '../answer/answer.ts';
import { type CheckedArticle, describePlace } from './describe-place.ts';
import type { ExportedFile, ExportedStatement } from './exported.ts';
import { COLUMNS, type Column, rawField } from './render-csv.ts';
import { shownFields } from './shown-fields.ts';

/** What an exported file is compared with. */
export interface CheckedArchive {
  article(id: string): CheckedArticle | null;
  ask(question: Question): Answer;
}

/** Something that the file says and the archive says otherwise, or not at all. */
export interface Difference {
  readonly line: number;
  readonly article: string;
  /** `missing`: the article is gone; else the name of a field, `text` being the words themselves. */
  readonly field: string;
  readonly expected: string;
  readonly came: string;
}

export interface Verification {
  readonly statements: number;
  /** Characters of quotations that were compared. */
  readonly characters: number;
  /** Statements whose speaker and date could not be compared: the question of today no longer shows them. */
  readonly unasked: number;
  readonly differences: readonly Difference[];
}

/** What only the article decides; the rest (who, when) is compared with the same question's answer of today. */
const OF_ARTICLE: readonly string[] = [
  'source',
  'title',
  'publishedAt',
  'url',
  'article',
  'characters',
  'start',
  'end',
  'hash',
];
/** Of the answer as a whole, or said otherwise in another column. */
const NOT_COMPARED: readonly string[] = ['text', 'question', 'position', 'label', 'alsoIn'];
/** More than any answer that is taken along. */
const MOST_STATEMENTS = 100;

/** Compares every exported character with the archive, and who said it when with the answer of today. */
export function verifyExport(file: ExportedFile, archive: CheckedArchive): Verification {
  const answer =
    file.question === null || file.statements.length === 0
      ? null
      : archive.ask({
          ...file.question,
          limit: Math.min(MOST_STATEMENTS, Math.max(8, file.answering)),
        });
  const today = [
    ...(answer?.positions.flatMap(({ statements }) => statements) ?? []),
    ...(answer?.related ?? []),
  ];
  let unasked = 0;
  const differences = file.statements.flatMap((exported) => {
    const shown = today.find(
      ({ article, start, end }) =>
        article === exported.article && start === exported.start && end === exported.end,
    );
    if (shown === undefined) unasked += 1;
    return compare(exported, archive.article(exported.article), shown ?? null);
  });
  const characters = file.statements.reduce((sum, { text }) => sum + text.length, 0);
  return { statements: file.statements.length, characters, unasked, differences };
}

function compare(
  exported: ExportedStatement,
  article: CheckedArticle | null,
  shown: AnswerStatement | null,
): readonly Difference[] {
  const at = { line: exported.line, article: exported.article };
  if (article === null) return [{ ...at, field: 'missing', expected: '', came: exported.text }];
  const text = article.text.slice(exported.start, exported.end);
  const words = text === exported.text ? [] : [{ ...at, field: 'text', expected: text, came: exported.text }];
  const expected = expectedFields(shown ?? describePlace(article, exported), exported);
  const names = [...new Set([...expected.keys(), ...exported.fields.keys()])].filter(
    (name) =>
      !NOT_COMPARED.includes(name) &&
      !name.startsWith('filter') &&
      (shown !== null || OF_ARTICLE.includes(name)),
  );
  const fields = names.flatMap((field) => {
    const [wanted = '', came = ''] = [expected.get(field), exported.fields.get(field)];
    return wanted === came ? [] : [{ ...at, field, expected: wanted, came }];
  });
  return [...words, ...fields];
}

function expectedFields(
  statement: AnswerStatement,
  { style, fields }: ExportedStatement,
): ReadonlyMap<string, string> {
  if (style !== 'values') return new Map(shownFields(statement, style));
  const names: readonly Column[] = COLUMNS.filter((name) => fields.has(name));
  return new Map(names.map((name) => [name, rawField(statement, name)]));
}
