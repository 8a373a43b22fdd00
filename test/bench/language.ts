import { existsSync } from 'node:fs';
import path from 'node:path';
import { findPassages } from '../../src/article/find-passages.ts';
import { readArchive } from '../../src/article/read-archive.ts';
import { createVocabulary } from '../../src/language/create-vocabulary.ts';
import { findClosestWords } from '../../src/language/find-closest-words.ts';
import { findSentences } from '../../src/language/find-sentences.ts';
import { findTerms } from '../../src/language/find-terms.ts';
import { findTokens } from '../../src/language/find-tokens.ts';
import { loadDictionary } from '../../src/language/load-dictionary.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
/** Real articles where they lie beside the project, the samples otherwise. */
const ARCHIVES = [path.join(root, '..', 'shared', 'corpus', 'wikinews.jsonl'), path.join(root, 'knowledge')];
const CACHE = path.join(root, 'node_modules', '.cache', 'quelle');
const RUNS = 3;
const ARCHIVE = {
  has: (term: string) => term === 'verhandlung',
  foresee: () => {},
  guidedTerms: () => [],
  written: () => [],
};

/** What loading costs, and how much of the language each step reads in a second of CPU time. */
export async function bench(print: (line: string) => void): Promise<void> {
  const before = memory();
  let cpu = process.cpuUsage();
  const vocabulary = createVocabulary(await loadDictionary({ cacheDir: CACHE, onProgress: print }));
  print(`dictionary: ${seconds(cpu).toFixed(3)} s to load, ${(memory() - before).toFixed(1)} MB`);

  const { articles } = await readArchive([ARCHIVES.find((archive) => existsSync(archive)) ?? '']);
  const passages = articles.flatMap((article) =>
    findPassages(article).map(({ start, end }) => article.text.slice(start, end)),
  );
  const words = passages.reduce((sum, passage) => sum + passage.split(/\s+/).length, 0);
  print(`${articles.length} articles, ${passages.length} passages, ${words} words`);
  print('| step | found | first run | later runs, per CPU second | passages of 60 words |');
  print('|---|---|---|---|---|');
  const steps: readonly (readonly [string, (passage: string) => number])[] = [
    ['tokens', (passage) => findTokens(passage).length],
    ['sentences', (passage) => findSentences(passage).length],
    ['terms (with tokens)', (passage) => findTerms(passage, vocabulary).length],
  ];
  for (const [name, step] of steps) {
    const all = (): number => passages.reduce((sum, passage) => sum + step(passage), 0);
    cpu = process.cpuUsage();
    const found = all();
    const first = seconds(cpu);
    cpu = process.cpuUsage();
    for (let run = 0; run < RUNS; run += 1) all();
    const later = seconds(cpu) / RUNS;
    const perSecond = Math.round(found / later);
    print(
      `| ${name} | ${found} | ${first.toFixed(2)} s | ${perSecond} | ${Math.round(words / 60 / later)} |`,
    );
  }
  cpu = process.cpuUsage();
  findClosestWords('Verhandlugnen', vocabulary, ARCHIVE);
  print(`closest words of one mistyped word: ${(seconds(cpu) * 1000).toFixed(0)} ms`);
}

const seconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

const memory = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
