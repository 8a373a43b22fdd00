import { createHash } from 'node:crypto';
import type { Answer, AnswerStatement } from '../../src/answer/answer.ts';
import type { CheckedArticle } from '../../src/export/describe-place.ts';
import type { Takeaway } from '../../src/export/takeaway.ts';
import type { CheckedArchive } from '../../src/export/verify-export.ts';
import { testAnswer, testStatement } from '../chat/test-newsroom.ts';

export function testTakeaway(fields: Partial<Takeaway> = {}): Takeaway {
  return {
    question: { text: 'Wurde der Kran geliefert?', speaker: 'Holt', from: '2024-03-01' },
    answer: testAnswer(),
    retrievedOn: '2025-07-01',
    page: null,
    language: 'de',
    ...fields,
  };
}

/** An answer with one statement of these words. */
export function answerOf(...statements: readonly AnswerStatement[]): Answer {
  return testAnswer({ positions: [{ position: 'bejaht', statements }], contradictions: [] });
}

/** A statement that makes up an article as a whole. */
export function statementOf(text: string, fields: Partial<AnswerStatement> = {}): AnswerStatement {
  return testStatement(text, {
    start: 0,
    end: text.length,
    hash: createHash('sha256').update(text).digest('hex'),
    ...fields,
  });
}

/** An archive in which every statement of the answer stands at its place, and that still gives the same answer. */
export function archiveOf(answer: Answer): CheckedArchive {
  const statements = answer.positions.flatMap((position) => position.statements);
  const articles = new Map<string, CheckedArticle>();
  for (const { article, title, source, url, publishedAt, text, start } of statements) {
    const before = articles.get(article)?.text ?? '';
    const place = before.padEnd(start + text.length, ' ');
    articles.set(article, {
      ...{ id: article, title, source, url, publishedAt },
      text: place.slice(0, start) + text + place.slice(start + text.length),
    });
  }
  return { article: (id) => articles.get(id) ?? null, ask: () => answer };
}
