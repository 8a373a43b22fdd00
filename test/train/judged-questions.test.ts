import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}
interface Statement extends Place {
  readonly speakerAliases: readonly string[];
  readonly speakerMayBeNull: boolean;
  readonly statementDate: string | null;
  readonly hash: string;
  readonly alts: readonly Place[];
}
interface Question {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  readonly unanswerable: boolean;
  readonly positions: readonly {
    readonly position: string;
    readonly label: string;
    readonly statements: readonly Statement[];
  }[];
  readonly neutral: readonly Place[];
  readonly traps: readonly Place[];
}

const FOLDER = path.join(import.meta.dirname, 'questions');
const POSITIONS = /^(bejaht|verneint|offen|geplant|andere)$/;

const statementsOf = ({ positions }: Question): readonly Statement[] =>
  positions.flatMap(({ statements }) => statements);
const placesOf = (question: Question): readonly Place[] => [
  ...statementsOf(question).flatMap((statement) => [statement, ...statement.alts]),
  ...question.neutral,
  ...question.traps,
];
const keyOf = ({ article, start }: Place): string => `${article} ${start}`;

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe.each(files)('the judged questions of %s', (file) => {
  const { corpus, questions } = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as {
    readonly corpus: string;
    readonly questions: readonly Question[];
  };

  it('name the archive that they ask about', () => {
    expect(path.basename(file, '.json').split('-')[0]).toBe(corpus);
  });

  it('have an id and a wording of their own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ question }) => question.toLowerCase())).size).toBe(questions.length);
    for (const { question, kind } of questions) {
      expect(question.trim()).toBe(question);
      expect(kind).not.toBe('');
    }
  });

  it('have an answer exactly when the archive can give one', () => {
    for (const question of questions) {
      expect([question.id, statementsOf(question).length === 0]).toEqual([
        question.id,
        question.unanswerable,
      ]);
      for (const { position, label, statements } of question.positions) {
        expect(position).toMatch(POSITIONS);
        expect(label).not.toBe('');
        expect(statements).not.toEqual([]);
      }
    }
  });

  it('say of every statement whose it is, and show that nobody changed the words under it', () => {
    for (const { speakerAliases, speakerMayBeNull, statementDate, hash } of questions.flatMap(statementsOf)) {
      expect(speakerMayBeNull || speakerAliases.length > 0).toBe(true);
      expect(statementDate ?? '2000').toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(hash).toMatch(/^[0-9a-f]{12}$/);
    }
  });

  it('point to places in articles, and no place is an answer and none', () => {
    for (const question of questions) {
      const answers = new Set(statementsOf(question).flatMap((s) => [keyOf(s), ...s.alts.map(keyOf)]));
      const others = [...question.neutral, ...question.traps].map(keyOf);
      expect([question.id, others.filter((place) => answers.has(place))]).toEqual([question.id, []]);
      for (const { article, start, end } of placesOf(question)) {
        expect(article).toMatch(/^\d+$/);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
      }
    }
  });

  it('hold no text of an article', () => {
    for (const place of questions.flatMap(placesOf)) expect(Object.keys(place)).not.toContain('text');
  });
});
