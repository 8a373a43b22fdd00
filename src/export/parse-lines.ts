import { QuelleError } from '../errors.ts';
import { type ExportedFile, type ExportedStatement, toQuestion } from './exported.ts';
import { FIELDS, HEAD_FIELDS, LANGUAGES, labelsOf } from './labels.ts';
import type { ExportLanguage } from './takeaway.ts';
import type { TextForm } from './text-form.ts';

interface Line {
  readonly kind: 'quotation' | 'field' | 'other';
  readonly name: string;
  readonly value: string;
  readonly number: number;
}

/**
 * Reads Markdown or plain text that `renderLines` wrote.
 * @throws QuelleError `usage` for a statement whose place in an article is missing or no place
 */
export function parseLines(text: string, form: TextForm): ExportedFile {
  const rows = text.split('\n');
  const trimmed = rows.slice(0, -1).every((row) => row.endsWith('\r'))
    ? rows.map((row) => row.slice(0, -1))
    : rows;
  const language = findLanguage(trimmed, form);
  const names = namesOf(language);
  const lines = trimmed.map((row, index) => readLine(row, index + 1, form, names));
  const first = lines.findIndex(({ kind }) => kind === 'quotation');
  const head = new Map(
    lines
      .slice(0, first < 0 ? undefined : first)
      .flatMap(({ kind, name, value }) => (kind === 'field' ? [[name, value] as const] : [])),
  );
  const title = lines.find(({ kind, value }) => kind === 'other' && value !== '')?.value ?? '';
  const question = form.read(title.replace(/^# /, ''));
  const statements = cutStatements(lines).map((block) => readStatement(block, language));
  return {
    question:
      question === ''
        ? null
        : toQuestion(
            question,
            (name) => head.get(`filter${name[0]?.toUpperCase()}${name.slice(1)}`),
            head.get('retrievedOn')?.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1'),
          ),
    answering: statements.length,
    statements,
  };
}

/** The lines of each statement: its words, then its fields. */
function cutStatements(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let inside = false;
  for (const line of lines) {
    if (line.kind === 'quotation' && !(inside && blocks.at(-1)?.at(-1)?.kind === 'quotation')) {
      blocks.push([line]);
      inside = true;
    } else if (inside && line.kind !== 'other') blocks.at(-1)?.push(line);
    else if (line.value !== '') inside = false;
  }
  return blocks;
}

function readStatement(block: readonly Line[], language: ExportLanguage): ExportedStatement {
  const words = block.filter(({ kind }) => kind === 'quotation');
  const fields = new Map(block.flatMap(({ kind, name, value }) => (kind === 'field' ? [[name, value]] : [])));
  const line = words[0]?.number ?? 0;
  const place = /^(\d{1,12})–(\d{1,12})$/.exec(fields.get('characters') ?? '');
  const article = fields.get('article');
  if (place === null || article === undefined) {
    const { article: name, characters } = labelsOf(language);
    throw new QuelleError(
      'usage',
      `Zeile ${line}: Erwartet werden unter der Aussage „${name}“ und „${characters}: Anfang–Ende“, sie fehlen oder lauten anders.`,
    );
  }
  return {
    line,
    text: words.map(({ value }) => value).join('\n'),
    article,
    start: Number(place[1]),
    end: Number(place[2]),
    fields,
    style: language,
  };
}

function readLine(row: string, number: number, form: TextForm, names: ReadonlyMap<string, string>): Line {
  if (row.startsWith(form.quotation) || row === form.quotation.trimEnd())
    return { kind: 'quotation', name: '', value: form.read(row.slice(form.quotation.length)), number };
  const colon = row.indexOf(': ');
  const name =
    row.startsWith(form.field) && colon > 0 ? names.get(row.slice(form.field.length, colon)) : undefined;
  if (name === undefined) return { kind: 'other', name: '', value: row, number };
  const written = row.slice(colon + 2);
  const address = form.address(' ');
  const isAddress = (name === 'url' || name === 'page') && address !== ' ';
  return {
    kind: 'field',
    name,
    value: isAddress ? written.replace(/^<|>$/g, '') : form.read(written),
    number,
  };
}

function findLanguage(rows: readonly string[], form: TextForm): ExportLanguage {
  const counts = LANGUAGES.map((language) => {
    const names = namesOf(language);
    const count = rows.filter((row, index) => readLine(row, index, form, names).kind === 'field').length;
    return { language, count };
  });
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).language;
}

function namesOf(language: ExportLanguage): ReadonlyMap<string, string> {
  const labels = labelsOf(language);
  return new Map([...HEAD_FIELDS, ...FIELDS].map((name) => [labels[name], name]));
}
