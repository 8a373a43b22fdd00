import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { answeringQuestion } from '../../src/answer/answer-question.ts';
import { findPassageHits } from '../../src/answer/gather/find-passages.ts';
import { PASSAGES } from '../../src/answer/gather/gather-evidence.ts';
import { KeptAnswers } from '../../src/answer/kept-answers.ts';
import { planAnswer } from '../../src/answer/plan-answer.ts';
import type { Stage } from '../../src/answer/steps.ts';
import { understandQuestion } from '../../src/answer/understanding/understand-question.ts';
import { openCorpus } from '../../src/app/open-corpus.ts';
import { threadCount } from '../../src/app/thread-count.ts';
import type { Workshop } from '../../src/app/workshop.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { NO_FINDINGS } from '../../src/corpus/findings.ts';
import { writeLargeArchive } from './shared-large-archive.ts';

const SHARED = path.join(process.cwd(), '..', 'shared');
const LARGE = 40_000;
/** One question of so many is asked before anybody has found the statements of its articles, as in the first minutes of a bot. */
const UNPREPARED = 10;
/** So many times each question is answered once more. */
const ROUNDS = 3;
/** So many articles are read together. */
const BATCH = 64;

const ARCHIVES = [
  { file: 'wikinews.jsonl', sets: ['answers/dev.json', 'questions/wiki.json'] },
  { file: 'press.jsonl', sets: ['questions/press.json'] },
];

/**
 * The questions of the yardsticks over their archives, or with `--large` over 40,000 articles made from the press: `cold` for the
 * first time, `warm` made anew over what was read, `repeated` as it is kept; the stages of the answer; the longest time in which
 * nothing else can happen.
 */
export async function bench(print: (line: string) => void): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'quelle-bench-'));
  const isLarge = process.argv.includes('--large');
  for (const { file, sets } of isLarge ? ARCHIVES.slice(1) : ARCHIVES) {
    const source = path.join(SHARED, 'corpus', file);
    if (!existsSync(source)) {
      print('The archive of the yardsticks is not there; nothing is measured.');
      continue;
    }
    const archive = isLarge ? path.join(dataDir, 'large.jsonl') : source;
    if (isLarge) await writeLargeArchive(archive, LARGE, source);
    await measure(archive, sets.flatMap(readQuestions), path.join(dataDir, file), print);
  }
  rmSync(dataDir, { recursive: true });
}

async function measure(
  archive: string,
  questions: readonly string[],
  dataDir: string,
  print: (line: string) => void,
): Promise<void> {
  const opened = await openCorpus({
    ...{ paths: [archive], dataDir, timeZone: 'Europe/Berlin', threads: threadCount() },
  });
  const { corpus, workshop } = opened;
  await opened.neighbours.refresh();
  print(`${corpus.coverage().articles} articles, ${questions.length} questions`);
  const unprepared = questions.filter((_, place) => place % UNPREPARED === 0);
  const prepared = questions.filter((_, place) => place % UNPREPARED !== 0);
  const first = unprepared.map((text) => answer(text, corpus));
  await findStatements(prepared, corpus, workshop);
  await workshop.close();
  const cold: Timed[] = [];
  const warm: Timed[] = [];
  const repeated: number[] = [];
  const kept = new KeptAnswers(corpus, () => nextTurn());
  for (const text of prepared) {
    cold.push(answer(text, corpus));
    for (let round = 0; round < ROUNDS; round += 1) warm.push(answer(text, corpus));
    await kept.ask({ text });
    repeated.push(await timeOf(() => kept.ask({ text })));
  }
  print('| answer | p50 ms | p90 ms | p99 ms | longest block ms |');
  print('|---|---|---|---|---|');
  printAnswers(print, 'cold, no statement found yet', first);
  printAnswers(print, 'cold', cold);
  printAnswers(print, 'warm', warm);
  printAnswers(
    print,
    'repeated',
    repeated.map((total) => ({ total, longest: total, stages: new Map() })),
  );
  print('');
  printStages(print, cold, warm);
}

interface Timed {
  readonly total: number;
  /** The longest piece of work without a pause. */
  readonly longest: number;
  readonly stages: ReadonlyMap<Stage, number>;
}

/** Answers a question without a pause, and takes the time of each piece. */
function answer(text: string, corpus: Corpus): Timed {
  const stages = new Map<Stage, number>();
  let longest = 0;
  const begun = performance.now();
  const steps = answeringQuestion({ text }, corpus);
  for (let from = begun; ; ) {
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - from);
    if (step.done) return { total: now - begun, longest, stages };
    stages.set(step.value, (stages.get(step.value) ?? 0) + now - from);
    from = now;
  }
}

/** Finds who says what in the articles of these questions, as a running bot has done before anybody asks. */
async function findStatements(
  questions: readonly string[],
  corpus: Corpus,
  workshop: Pick<Workshop, 'extract'>,
): Promise<void> {
  const ids = new Set(
    questions.flatMap((text) => {
      const { query, accepts } = planAnswer(understandQuestion({ text }, corpus), corpus);
      return findPassageHits(corpus, query, PASSAGES, accepts).map(({ passage }) => passage.articleId);
    }),
  );
  const missing = [...ids].filter((id) => !corpus.hasStatements(id));
  for (let from = 0; from < missing.length; from += BATCH) {
    const articles = missing.slice(from, from + BATCH).flatMap((id) => corpus.article(id) ?? []);
    const found = await workshop.extract(articles);
    for (const [place, article] of articles.entries())
      corpus.keepFindings(article, found[place] ?? NO_FINDINGS);
  }
}

function printAnswers(print: (line: string) => void, name: string, times: readonly Timed[]): void {
  const at = quantile(times.map(({ total }) => total));
  const longest = Math.max(...times.map((time) => time.longest));
  print(`| ${name} | ${at(0.5)} | ${at(0.9)} | ${at(0.99)} | ${longest.toFixed(1)} |`);
}

function printStages(print: (line: string) => void, cold: readonly Timed[], warm: readonly Timed[]): void {
  print('| stage | cold p50 ms | cold share | warm p50 ms | warm share |');
  print('|---|---|---|---|---|');
  const stages = new Set(cold.flatMap((time) => [...time.stages.keys()]));
  const cells = (times: readonly Timed[], stage: Stage): string => {
    const own = times.map((time) => time.stages.get(stage) ?? 0);
    const all = times.reduce((sum, { total }) => sum + total, 0);
    const share = own.reduce((sum, time) => sum + time, 0) / all;
    return `${quantile(own)(0.5)} | ${Math.round(100 * share)} %`;
  };
  for (const stage of stages) print(`| ${stage} | ${cells(cold, stage)} | ${cells(warm, stage)} |`);
  print('');
}

function quantile(times: readonly number[]): (share: number) => string {
  const sorted = times.toSorted((a, b) => a - b);
  return (share) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
}

function readQuestions(name: string): readonly string[] {
  const file = path.join(SHARED, 'yardsticks', name);
  const { questions } = JSON.parse(readFileSync(file, 'utf8')) as { questions: { question: string }[] };
  return questions.map(({ question }) => question);
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
