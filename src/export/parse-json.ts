import { z } from 'zod';
import { QuelleError } from '../errors.ts';
import { type ExportedFile, type ExportedStatement, toQuestion } from './exported.ts';
import { COLUMNS } from './render-csv.ts';

const statement = z.looseObject({
  text: z.string(),
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
const exported = z.looseObject({
  question: z.string().optional(),
  filters: z.record(z.string(), z.string().nullable()).optional(),
  retrievedOn: z.string().optional(),
  positions: z.array(z.looseObject({ statements: z.array(statement) })),
  related: z.array(statement).optional(),
});

/**
 * Reads an answer as JSON: the exported form, or what `quelle ask --json` printed.
 * @param line where the object begins
 * @throws QuelleError `usage` for what is no answer, with the place
 */
export function parseJson(text: string, line = 1): ExportedFile {
  const parsed = exported.safeParse(readJson(text, line));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new QuelleError(
      'usage',
      `Zeile ${line}: Erwartet wird eine Antwort als JSON, ${issue?.path.join('.') || 'das Ganze'} ist keine.`,
      parsed.error,
    );
  }
  const { question, filters = {}, retrievedOn, positions, related = [] } = parsed.data;
  const answering = positions.flatMap((position) => position.statements);
  return {
    question: question === undefined ? null : toQuestion(question, (name) => filters[name], retrievedOn),
    answering: answering.length,
    statements: [...answering, ...related].map((one) => toExported(one, line)),
  };
}

function toExported(value: z.infer<typeof statement>, line: number): ExportedStatement {
  const fields = new Map(
    COLUMNS.flatMap((name) => {
      const field: unknown = value[name];
      return field === undefined || name === 'alsoIn'
        ? []
        : [[name, field === null ? '' : String(field)] as const];
    }),
  );
  const { text, article, start, end } = value;
  return { line, text, article, start, end, fields, style: 'values' };
}

function readJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new QuelleError('usage', `Zeile ${line}: Erwartet wird JSON, gekommen ist etwas anderes.`, error);
  }
}
