import { createHash } from 'node:crypto';
import type {
  Answer,
  AnswerPosition,
  AnswerStatement,
  Question,
  Understanding,
} from '../../src/answer/answer.ts';
import type { ChatMemory, ChatRequest, Newsroom } from '../../src/chat/chat.ts';

/** An invented quarrel about an invented harbour, for every test that shows answers. */
const ARTICLE =
  'Die Sprecherin des Hafenamts, Mara Holt, sagte am Freitag, der Kran sei geliefert worden. ' +
  'Reeder Jon Weber erklärte dagegen: „Der Kran ist nicht geliefert worden.“ ' +
  'Ein Beamter wollte die Lieferung nicht bestätigen.';

export function testStatement(text: string, fields: Partial<AnswerStatement> = {}): AnswerStatement {
  const start = Math.max(0, ARTICLE.indexOf(text));
  return {
    text,
    speaker: 'Mara Holt',
    role: 'Sprecherin des Hafenamts',
    via: null,
    date: '2024-09-06',
    datePrecision: 'day',
    dateSource: 'said',
    dateWords: 'am Freitag',
    publishedAt: '2024-09-07',
    article: 'kran',
    title: 'Streit um den Kran',
    source: 'Küstenblatt',
    url: 'https://kuestenblatt.example/kran?a=1&b=2',
    start,
    end: start + text.length,
    type: 'indirect',
    hash: createHash('sha256').update(text).digest('hex'),
    alsoIn: [],
    ...fields,
  };
}

const yes = testStatement('der Kran sei geliefert worden');
const no = testStatement('„Der Kran ist nicht geliefert worden.“', {
  speaker: 'Jon Weber',
  role: 'Reeder',
  date: '2024-09-08',
  type: 'direct',
});
const open = testStatement('wollte die Lieferung nicht bestätigen', {
  speaker: null,
  role: null,
  date: null,
  datePrecision: null,
  dateSource: null,
  dateWords: null,
  type: 'reported',
});

export const testPositions: readonly AnswerPosition[] = [
  { position: 'bejaht', statements: [yes] },
  { position: 'verneint', statements: [no] },
  { position: 'offen', statements: [open] },
];

export function testAnswer(fields: Partial<Answer> = {}): Answer {
  return {
    question: 'Wurde der Kran geliefert?',
    understood: null,
    positions: testPositions,
    changes: [],
    contradictions: [{ affirming: yes, denying: no }],
    related: [],
    coverage: { articles: 998, from: '2022-12-09', to: '2025-06-23' },
    ...fields,
  };
}

/** Many statements, the newest first, alternating yes and no. */
export function manyStatements(count: number, words = 'wurde geliefert'): readonly AnswerPosition[] {
  const statements = Array.from({ length: count }, (_, index) =>
    testStatement(`Kran ${index + 1} ${words}`, {
      speaker: `Person ${index + 1}`,
      article: `kran-${index + 1}`,
    }),
  );
  return [
    { position: 'bejaht', statements: statements.filter((_, index) => index % 2 === 0) },
    { position: 'verneint', statements: statements.filter((_, index) => index % 2 === 1) },
  ];
}

export interface TestNewsroom extends Newsroom {
  /** Every question that was asked. */
  readonly asked: Question[];
  /** What the archive answers from now on: the first `limit` of each position's statements. */
  answer: Answer;
  /** How it understands every question; null: as it stands, with its filters. */
  understood: Understanding | null;
}

/** A question taken as it stands, with its filters. */
function understoodOf({ text, speaker, source, from, to }: Question): Understanding | null {
  if ([speaker, source, from, to].every((filter) => filter === undefined)) return null;
  const orNull = (filter: string | undefined): string | null => filter ?? null;
  return {
    text,
    speaker: orNull(speaker),
    source: orNull(source),
    from: orNull(from),
    to: orNull(to),
    event: null,
    others: [],
    unknown: [],
  };
}

export function createTestNewsroom(answer: Answer = testAnswer()): TestNewsroom {
  return {
    asked: [],
    answer,
    understood: null,
    async ask(question) {
      this.asked.push(question);
      return {
        ...limited(this.answer, question.limit ?? 8),
        question: question.text,
        understood: this.understood ?? understoodOf(question),
      };
    },
    known: () => null,
    context(article, start, end) {
      const statement = this.answer.positions
        .flatMap((position) => position.statements)
        .find((candidate) => candidate.article === article && candidate.start === start);
      if (statement === undefined) return null;
      const { title, source, url, publishedAt, text } = statement;
      return {
        before: ARTICLE.slice(0, start),
        text,
        after: ARTICLE.slice(end),
        title,
        source,
        url,
        publishedAt,
      };
    },
    closestNames: (_kind, name, limit) => (name === 'Hollt' ? ['Mara Holt'] : []).slice(0, limit),
    example: () => null,
    speakers: (prefix, limit) => matching(['Mara Holt', 'Jon Weber'], prefix, limit),
    sources: (prefix, limit) => matching(['Küstenblatt', 'Hafenbote'], prefix, limit),
    status() {
      return {
        coverage: this.answer.coverage,
        read: 321,
        statements: 1234,
        speakers: 87,
        sources: 3,
        problems: 0,
        version: '0.1.0',
      };
    },
  };
}

/** Takes from the positions in turn until the limit is reached, as an answer does. */
function limited(answer: Answer, limit: number): Answer {
  const share = Math.ceil(limit / Math.max(1, answer.positions.length));
  let left = limit;
  const positions = answer.positions.map((position) => {
    const statements = position.statements.slice(0, Math.min(share, left));
    left -= statements.length;
    return { ...position, statements };
  });
  return { ...answer, positions };
}

function matching(names: readonly string[], prefix: string, limit: number): readonly string[] {
  const wanted = ` ${prefix.toLowerCase()}`;
  return names.filter((name) => ` ${name.toLowerCase()}`.includes(wanted)).slice(0, limit);
}

export function createTestMemory(): ChatMemory & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    async save(key, value) {
      values.set(key, value);
    },
    load: async (key) => values.get(key) ?? null,
  };
}

let messages = 0;

export function testRequest(text: string, fields: Partial<ChatRequest> = {}): ChatRequest {
  messages += 1;
  return {
    platform: 'slack',
    spaceId: 'T1',
    userId: 'U1',
    userName: 'Lena',
    channelId: 'C1',
    messageId: `m${messages}`,
    conversationId: null,
    locale: 'de',
    private: false,
    direct: false,
    canManage: false,
    command: { kind: 'question', text },
    ...fields,
  };
}

export const silentLogger = { debug() {}, info() {}, warn() {}, error() {} };
