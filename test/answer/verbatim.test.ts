import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { readArchive } from '../../src/article/read-archive.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { testReader } from '../reading/test-reader.ts';

const root = path.join(import.meta.dirname, '..', '..');
const shelf = path.join(root, '..', 'shared');

const QUESTIONS = [
  'Hat Iran Raketen geliefert?',
  'Hat Nordkorea Raketen an Russland geliefert?',
  'Was sagt Kirby zu den Raketen?',
  'Wird das Lindenbad geschlossen?',
  'Wie viele Unterschriften hat das Bürgerbegehren?',
  'Wer hat gestanden?',
  'Tritt Dressler zurück?',
  'Iran Drohnen Russland',
  'Wann wurde das Lindenbad geöffnet?',
  'Hat das Gericht die Schließung untersagt?',
];

async function openCorpus(place: string): Promise<Corpus> {
  const corpus = createCorpus(testReader, new InvertedIndex());
  for (const article of (await readArchive([place])).articles) corpus.add(article);
  return corpus;
}

function everyStatement(answer: Answer) {
  return [
    ...answer.positions.flatMap(({ statements }) => statements),
    ...answer.related,
    ...answer.changes.flatMap(({ from, to }) => [from.statement, to.statement]),
    ...answer.contradictions.flatMap(({ affirming, denying }) => [affirming, denying]),
  ];
}

function expectVerbatim(question: string, corpus: Corpus): number {
  const statements = everyStatement(answerQuestion({ text: question }, corpus));
  for (const { text, article, start, end, hash } of statements) {
    expect(corpus.article(article)?.text.slice(start, end)).toBe(text);
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  }
  return statements.length;
}

describe('every shown text', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await openCorpus(path.join(root, 'knowledge'));
  });

  it('is its slice of the stored article, over the samples', () => {
    const shown = QUESTIONS.map((question) => expectVerbatim(question, corpus));
    expect(shown.filter((count) => count > 0).length).toBeGreaterThanOrEqual(QUESTIONS.length / 2);
  });

  const gold = path.join(shelf, 'yardsticks', 'answers', 'seeds.json');
  (existsSync(gold) ? it : it.skip)(
    'is its slice over every yardstick question and press article',
    async () => {
      const press = await openCorpus(path.join(shelf, 'articles'));
      for (const set of ['seeds', 'dev']) {
        const file = path.join(shelf, 'yardsticks', 'answers', `${set}.json`);
        const { questions } = JSON.parse(readFileSync(file, 'utf8')) as { questions: { question: string }[] };
        for (const { question } of questions) {
          expectVerbatim(question, press);
          expectVerbatim(question, corpus);
        }
      }
    },
  );
});
