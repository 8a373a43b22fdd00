import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { readAskedWords } from '../../src/answer/evidence/asked-words.ts';
import { findPassageHits } from '../../src/answer/gather/find-passages.ts';
import { gatherEvidence, PASSAGES } from '../../src/answer/gather/gather-evidence.ts';
import { seeSentences } from '../../src/answer/gather/see-sentences.ts';
import { planAnswer } from '../../src/answer/plan-answer.ts';
import { shippedModel } from '../../src/answer/relevance/shipped-model.ts';
import { understandQuestion } from '../../src/answer/understanding/understand-question.ts';
import type { Article } from '../../src/article/article.ts';
import { readArchive } from '../../src/article/read-archive.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { testReader } from '../reading/test-reader.ts';

const SHARED = path.join(process.cwd(), '..', 'shared');
const ROUNDS = 3;
const LIMIT = 8;

/** The archives, and how many times each is taken so that it has the size of a large one; `--large` for 40,000 articles. */
const ARCHIVES: readonly {
  readonly file: string;
  readonly questions: readonly string[];
  readonly large: number;
}[] = [
  { file: 'wikinews.jsonl', questions: ['answers/dev.json', 'questions/wiki.json'], large: 1 },
  { file: 'press.jsonl', questions: ['questions/press.json'], large: 14 },
];

/** The questions of the yardsticks over their archives: the first round reads the articles, the others are warm. */
export async function bench(print: (line: string) => void): Promise<void> {
  for (const { file, questions, large } of ARCHIVES) {
    const archive = path.join(SHARED, 'corpus', file);
    if (!existsSync(archive)) {
      print('The archive of the yardsticks is not there; nothing is measured.');
      continue;
    }
    const corpus = createCorpus(testReader, new InvertedIndex());
    const { articles } = await readArchive([archive]);
    const times = process.argv.includes('--large') ? large : 1;
    for (let time = 0; time < times; time += 1)
      for (const article of articles) corpus.add(renamed(article, time));
    measure(corpus, questions.flatMap(readQuestions), print);
  }
}

/** Each copy has its own id and its own last sentence. */
const renamed = (article: Article, time: number): Article =>
  time === 0
    ? article
    : { ...article, id: `${article.id}-${time}`, text: `${article.text}\nAusgabe ${time}.` };

function measure(corpus: Corpus, questions: readonly string[], print: (line: string) => void): void {
  print(`${corpus.coverage().articles} articles, ${questions.length} questions`);
  print('| round | p50 ms | p90 ms | p99 ms |');
  print('|---|---|---|---|');
  for (let round = 1; round <= ROUNDS; round += 1)
    printRow(
      print,
      round === 1 ? 'cold' : 'warm',
      questions.map((text) => timeOf(() => answerQuestion({ text }, corpus))),
    );
  for (const [stage, times] of measureStages(corpus, questions)) printRow(print, stage, times);
  print('');
}

/** What each stage takes by itself, warm. */
function measureStages(corpus: Corpus, questions: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const stages = new Map<string, number[]>();
  const note = <T>(stage: string, run: () => T): T => {
    let value: T | undefined;
    const time = timeOf(() => {
      value = run();
    });
    stages.set(stage, [...(stages.get(stage) ?? []), time]);
    return value as T;
  };
  for (const text of questions) {
    const asked = note('understand', () => understandQuestion({ text }, corpus));
    const plan = note('plan', () => planAnswer(asked, corpus));
    const hits = note('search', () => findPassageHits(corpus, plan.query, PASSAGES, plan.accepts));
    note('words of all sentences', () =>
      seeSentences(
        hits,
        readAskedWords(plan.reading.text, plan.reading.proposition, corpus, plan.context),
        corpus,
      ),
    );
    note('all evidence', () => gatherEvidence(plan, corpus, shippedModel().model?.first ?? null, LIMIT));
  }
  return stages;
}

function printRow(print: (line: string) => void, name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  print(`| ${name} | ${at(0.5)} | ${at(0.9)} | ${at(0.99)} |`);
}

function readQuestions(name: string): readonly string[] {
  const file = path.join(SHARED, 'yardsticks', name);
  const { questions } = JSON.parse(readFileSync(file, 'utf8')) as { questions: { question: string }[] };
  return questions.map(({ question }) => question);
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
