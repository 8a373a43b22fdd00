import { z } from 'zod';
import { jsonContent } from '../content.ts';
import { showTopic } from '../show-feeds.ts';
import type { ShowPage } from '../show-pages.ts';
import { showApiAnswer, showApiArticles, showApiStatements } from './api-routes.ts';
import { apiAnswer, apiArticles, apiProblem, apiStatements, apiTopic } from './api-schema.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly description: string;
  readonly required?: boolean;
  readonly type: 'string' | 'integer';
}

/** One address of the API: what it is called with, what it gives, and who gives it. */
export interface Endpoint {
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly response: z.ZodType;
  readonly show: ShowPage;
}

const text = (name: string, description: string, required = false): Parameter => ({
  name,
  in: 'query',
  description,
  required,
  type: 'string',
});
const number = (name: string, description: string): Parameter => ({
  name,
  in: 'query',
  description,
  type: 'integer',
});

const PERIOD = [
  text('from', 'First day, such as 2024-09-06, 2024-09 or 2024'),
  text('to', 'Last day, the same forms'),
];
const PAGE = [
  number('limit', '1 to 100, 50 when absent'),
  number('after', 'The `next` of the response before'),
];

export const ENDPOINTS: readonly Endpoint[] = [
  {
    path: '/api/answer',
    summary: 'Who said what, and when, about a question: the JSON of `quelle ask --json`.',
    parameters: [
      text('q', 'The question, in German', true),
      text('speaker', 'Only statements of this speaker'),
      text('source', 'Only articles of this outlet'),
      ...PERIOD,
      text('day', 'The day that words like "gestern" count from, today when absent'),
      number('limit', '1 to 24 statements, 8 when absent'),
    ],
    response: apiAnswer,
    show: showApiAnswer,
  },
  {
    path: '/api/statements',
    summary: 'Statements of a speaker, or about words. One of the two is needed.',
    parameters: [
      text('speaker', 'The name as it is shown'),
      text('words', 'Words that stand near'),
      text('source', 'The outlet as it is shown'),
      ...PERIOD,
      ...PAGE,
    ],
    response: apiStatements,
    show: showApiStatements,
  },
  {
    path: '/api/articles',
    summary: 'What the archive holds, without the texts, in the order of the ids.',
    parameters: [text('source', 'The outlet as it is shown'), ...PERIOD, ...PAGE],
    response: apiArticles,
    show: showApiArticles,
  },
  {
    path: '/api/topics/{id}',
    summary: 'What is said on a topic that a channel follows, the newest first.',
    parameters: [
      {
        name: 'id',
        in: 'path',
        description: 'The number of the subscription',
        required: true,
        type: 'integer',
      },
    ],
    response: apiTopic,
    show: showTopic,
  },
];

/** The description of the API (OpenAPI 3.1). */
export function describeApi(version: string): Readonly<Record<string, unknown>> {
  const problem = content('What is wrong, in a sentence', apiProblem);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Quelle',
      version,
      description: 'Who said what, and when: read-only, from one archive of articles.',
    },
    paths: Object.fromEntries(
      ENDPOINTS.map(({ path, summary, parameters, response }) => [
        path,
        {
          get: {
            summary,
            parameters: parameters.map(({ type, ...parameter }) => ({ ...parameter, schema: { type } })),
            responses: {
              200: content('As described', response),
              400: problem,
              404: { description: 'There is no such thing, or it may not be seen' },
              429: { description: 'Too many requests' },
              503: { description: 'Too much is asked at the moment' },
            },
          },
        },
      ]),
    ),
  };
}

function content(description: string, schema: z.ZodType) {
  return {
    description,
    content: { 'application/json': { schema: z.toJSONSchema(schema, { target: 'draft-2020-12' }) } },
  };
}

export const showDescription: ShowPage = (_, { options }) =>
  jsonContent(describeApi(options.archive.status().version));
