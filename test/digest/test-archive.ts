import { createHash } from 'node:crypto';
import type { Answer, AnswerStatement, Contradiction, Position } from '../../src/answer/answer.ts';
import { WRITTEN_POSITIONS } from '../../src/answer/write-answer.ts';
import { fingerprintWording } from '../../src/article/article-hash.ts';
import type { DigestArchive } from '../../src/digest/digest-archive.ts';

/** What somebody says in a test article. */
export interface Said {
  readonly speaker: string | null;
  readonly position: Position;
  readonly text: string;
  readonly date: string;
}

/** What somebody says on the first of March 2025. */
export const says = (speaker: string, text: string): Said => ({
  ...{ speaker, text },
  position: 'bejaht',
  date: '2025-03-01',
});

export interface TestArticle {
  readonly id: string;
  readonly said: readonly Said[];
}

interface Placed {
  readonly position: Position;
  readonly statement: AnswerStatement;
}

/** An archive whose articles say what the test wants, and whose every statement answers every question. */
export function testArchive(list: readonly TestArticle[]): DigestArchive {
  const articles = list.map(({ id, said }) => ({
    id,
    title: `Bericht ${id}`,
    text: said.map(({ text }) => text).join(' '),
  }));
  /** The day of the first statement. */
  const said = new Map(list.map((article) => [article.id, article.said[0]?.date]));
  const placed = list.flatMap((article) => article.said.map((said) => place(article, said)));
  const byDate = placed.toSorted((a, b) => ((a.statement.date ?? '') < (b.statement.date ?? '') ? -1 : 1));
  const order = Object.keys(WRITTEN_POSITIONS);
  const byPosition = byDate.toSorted((a, b) => order.indexOf(a.position) - order.indexOf(b.position));
  const statements = (id: string): readonly AnswerStatement[] =>
    placed.map(({ statement }) => statement).filter(({ article }) => article === id);
  const coverage = { articles: list.length, from: null, to: null };
  return {
    ask: async ({ text }): Promise<Answer> => ({
      question: text,
      understood: null,
      positions: byPosition.map(({ position, statement }) => ({
        position,
        statements: [statement],
      })),
      changes: [],
      contradictions: contradictionsOf(byDate),
      related: [],
      coverage,
    }),
    wordings: () =>
      articles.map(({ id, text }) => ({
        ...{ id, fingerprint: fingerprintWording({ id, text }) },
        ...{ source: 'Musterblatt', publishedAt: said.get(id) ?? null },
      })),
    fingerprint(id) {
      const article = articles.find((one) => one.id === id);
      return article === undefined ? null : fingerprintWording(article);
    },
    article: (id) => articles.find((article) => article.id === id) ?? null,
    statements,
    terms: (text) => text.toLowerCase().match(/\p{L}+/gu) ?? [],
    coverage: () => coverage,
  };
}

function place({ id, said }: TestArticle, { speaker, position, text, date }: Said): Placed {
  const whole = said.map((each) => each.text).join(' ');
  const start = whole.indexOf(text);
  return {
    position,
    statement: {
      text,
      speaker,
      role: null,
      via: null,
      date,
      datePrecision: 'day',
      dateSource: 'said',
      dateWords: null,
      publishedAt: date,
      article: id,
      title: `Bericht ${id}`,
      source: 'Musterblatt',
      url: null,
      start,
      end: start + text.length,
      type: 'indirect',
      hash: createHash('sha256').update(text).digest('hex'),
      alsoIn: [],
    },
  };
}

function contradictionsOf(byDate: readonly Placed[]): readonly Contradiction[] {
  const on = (position: Position): readonly AnswerStatement[] =>
    byDate.filter((each) => each.position === position).map(({ statement }) => statement);
  return on('bejaht').flatMap((affirming) =>
    on('verneint')
      .filter(({ speaker }) => speaker !== affirming.speaker)
      .map((denying) => ({ affirming, denying })),
  );
}
