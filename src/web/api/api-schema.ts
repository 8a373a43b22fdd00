import { z } from 'zod';

/** The values of the API, for those who read them and for the description that is served. */
const nullable = z.string().nullable();
const day = z.string().describe('ISO 8601, at the precision that is known');

const copy = z.strictObject({
  article: z.string(),
  title: z.string(),
  source: nullable,
  url: nullable,
  publishedAt: nullable,
});

const elsewhere = z
  .strictObject({
    of: z.enum(['surname', 'name', 'office']).describe('What the article gives'),
    speaker: nullable,
    role: nullable,
    article: z.string().describe('Id of the nearest article that tells it'),
  })
  .describe('What other articles of the archive add to who speaks; absent where nothing');

export const apiStatement = z.strictObject({
  text: z.string().describe('A slice of the article: text.slice(start, end)'),
  speaker: nullable.describe('Null where the text does not say'),
  role: nullable,
  elsewhere: elsewhere.optional(),
  via: nullable,
  date: day.nullable(),
  datePrecision: nullable,
  dateSource: z.enum(['said', 'published']).nullable(),
  dateWords: nullable,
  publishedAt: nullable,
  article: z.string(),
  title: z.string(),
  source: nullable,
  url: nullable,
  start: z.int(),
  end: z.int(),
  type: z.enum(['direct', 'indirect', 'reported', 'narration']),
  hash: z.string().describe('SHA-256 of the text, hex'),
  alsoIn: z.array(copy),
});

const position = z.object({
  position: z.string(),
  label: z.string(),
  statements: z.array(apiStatement),
});

const changed = z.object({ position: z.string(), label: z.string(), statement: apiStatement });

export const apiCoverage = z.strictObject({ articles: z.int(), from: day.nullable(), to: day.nullable() });

/** Loose where the answer may gain fields: it is the JSON of `quelle ask --json`. */
export const apiAnswer = z.looseObject({
  question: z.string(),
  positions: z.array(position),
  changes: z.array(z.looseObject({ speaker: z.string(), from: changed, to: changed })),
  contradictions: z.array(z.looseObject({ affirming: apiStatement, denying: apiStatement })),
  related: z.array(apiStatement),
  coverage: apiCoverage,
});

export const apiStatements = z.strictObject({
  statements: z.array(apiStatement),
  next: z.int().nullable().describe('The value of `after` for what comes next; null at the end'),
});

export const apiArticle = z.strictObject({
  id: z.string(),
  title: z.string(),
  source: nullable,
  url: nullable,
  publishedAt: nullable,
  characters: z.int(),
});

export const apiArticles = z.strictObject({ articles: z.array(apiArticle), next: z.int().nullable() });

export const apiTopic = z.strictObject({
  id: z.int(),
  topic: z.strictObject({
    kind: z.enum(['question', 'all']),
    text: z.string(),
    speaker: nullable,
    source: nullable,
    from: nullable,
    to: nullable,
  }),
  statements: z.array(apiStatement),
  coverage: apiCoverage,
});

export const apiProblem = z.strictObject({ error: z.string() });
