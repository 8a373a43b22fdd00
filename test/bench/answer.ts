import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { readArchive } from '../../src/article/read-archive.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { testReader } from '../reading/test-reader.ts';

const SHARED = path.join(process.cwd(), '..', 'shared');
const ROUNDS = 4;

/** The questions of the yardsticks over their archive: the first round reads the passages, the others are warm. */
export async function bench(print: (line: string) => void): Promise<void> {
  const archive = path.join(SHARED, 'corpus', 'wikinews.jsonl');
  if (!existsSync(archive)) {
    print('The archive of the yardsticks is not there; nothing is measured.');
    return;
  }
  const corpus = createCorpus(testReader, new InvertedIndex());
  const { articles } = await readArchive([archive]);
  for (const article of articles) corpus.add(article);
  const questions = ['seeds', 'dev'].flatMap((name) => readQuestions(name));
  print(`${articles.length} articles, ${questions.length} questions`);
  print('| round | p50 ms | p90 ms | p99 ms |');
  print('|---|---|---|---|');
  for (let round = 1; round <= ROUNDS; round += 1) {
    const times = questions
      .map((text) => timeOf(() => answerQuestion({ text }, corpus)))
      .sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
    print(`| ${round === 1 ? 'cold' : 'warm'} | ${at(0.5)} | ${at(0.9)} | ${at(0.99)} |`);
  }
}

function readQuestions(name: string): readonly string[] {
  const file = path.join(SHARED, 'yardsticks', 'answers', `${name}.json`);
  const { questions } = JSON.parse(readFileSync(file, 'utf8')) as { questions: { question: string }[] };
  return questions.map(({ question }) => question);
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
